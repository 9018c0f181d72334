package uk.goldthread.timescale.words;

import java.util.Arrays;

/** The terms of a text in their order, each with its place; a row of numbers each, so that a phrase costs few objects. */
public final class Tokens {

    /** White space stands before the token. */
    public static final int SPACED = 1 << 8;
    /** A number with the ending of an ordinal: {@code 31st}. */
    public static final int ORDINAL = 1 << 9;
    /** A word with a capital. */
    public static final int CAPITAL = 1 << 10;
    /** A slip was read past. */
    public static final int HEALED = 1 << 11;
    /** A number after an apostrophe: {@code '09}. */
    public static final int SHORTENED = 1 << 12;

    /** A row holds what the token is (its term, its marks above that, and above those how many digits it has), its value and its place. */
    private static final int WIDTH = 4;

    private static final int VALUE = 1;
    private static final int START = 2;
    private static final int END = 3;

    private static final int TERM = (1 << 8) - 1;
    private static final int DIGITS_SHIFT = 16;

    private static final int LONGEST_FIRST = 64;

    private int size;
    private boolean questioned;
    private int[] rows;
    private long[] keys;

    /** Room for the terms of a text of this length, as most are written. */
    Tokens(int length) {
        int capacity = Math.min(LONGEST_FIRST, 3 + length / 4);
        rows = new int[capacity * WIDTH];
        keys = new long[capacity];
    }

    public int size() {
        return size;
    }

    /** The term at that place; {@link Term#END} before the first and after the last. */
    public Term term(int at) {
        return at < 0 || at >= size ? Term.END : Term.at(rows[at * WIDTH] & TERM);
    }

    public boolean is(int at, Term term) {
        return at >= 0 && at < size && (rows[at * WIDTH] & TERM) == term.ordinal();
    }

    /** A number's value, or which month, season or unit a word names. */
    public int value(int at) {
        return rows[at * WIDTH + VALUE];
    }

    void value(int at, int value) {
        rows[at * WIDTH + VALUE] = value;
    }

    public int start(int at) {
        return rows[at * WIDTH + START];
    }

    public int end(int at) {
        return rows[at * WIDTH + END];
    }

    public boolean has(int at, int mark) {
        return at >= 0 && at < size && (rows[at * WIDTH] & mark) != 0;
    }

    /** How many digits a number was written with. */
    public int digits(int at) {
        return rows[at * WIDTH] >>> DIGITS_SHIFT;
    }

    /** Whether the token follows the one before it without a blank. */
    public boolean isGlued(int at) {
        return at > 0 && at < size && (rows[at * WIDTH] & SPACED) == 0;
    }

    /** Whether any slip was read past in these tokens. */
    public boolean isHealed() {
        int marks = 0;
        for (int i = 0; i < size; i++) {
            marks |= rows[i * WIDTH];
        }
        return (marks & HEALED) != 0;
    }

    /** Whether a question mark stands after the words. */
    public boolean isQuestioned() {
        return questioned;
    }

    void question() {
        questioned = true;
    }

    long key(int at) {
        return keys[at];
    }

    void rekey(int at, long key) {
        keys[at] = key;
        rows[at * WIDTH] |= HEALED;
    }

    /** Makes one word of the tokens from the first to the last. */
    void join(int first, int last, long key) {
        rows[first * WIDTH + END] = end(last);
        rekey(first, key);
        term(first, Term.WORD);
        for (int i = first + 1; i <= last; i++) {
            term(i, Term.GONE);
        }
    }

    private void term(int at, Term term) {
        rows[at * WIDTH] = rows[at * WIDTH] & ~TERM | term.ordinal();
    }

    void add(Term term, int value, int start, int end, int mark, long key) {
        if (size == keys.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        int row = size * WIDTH;
        rows[row] = term.ordinal() | mark;
        rows[row + VALUE] = value;
        rows[row + START] = start;
        rows[row + END] = end;
        keys[size] = key;
        size++;
    }

    void addNumber(int value, int digits, int start, int end, int mark) {
        add(Term.NUMBER, value, start, end, mark | digits << DIGITS_SHIFT, Keys.ofNumber(value));
    }

    /** Puts one term in the place of the tokens {@code from} to {@code to - 1}, at the place {@code at}, which is not after them. */
    void compact(int at, int from, int to, Term term, int value) {
        int healed = 0;
        for (int i = from; i < to; i++) {
            healed |= rows[i * WIDTH] & HEALED;
        }
        int end = end(to - 1);
        move(at, from);
        rows[at * WIDTH] |= healed;
        rows[at * WIDTH + VALUE] = value;
        rows[at * WIDTH + END] = end;
        term(at, term);
    }

    void move(int at, int from) {
        if (at != from) {
            System.arraycopy(rows, from * WIDTH, rows, at * WIDTH, WIDTH);
            keys[at] = keys[from];
        }
    }

    void shorten(int newSize) {
        size = newSize;
    }
}
