package uk.goldthread.timescale.words;

import java.util.Arrays;

/** The terms of a text in their order, each with its place; a row of numbers each, so that a phrase costs few objects. */
public final class Tokens {

    /** White space stands before the token. */
    public static final int SPACED = 1;
    /** A number with the ending of an ordinal: {@code 31st}. */
    public static final int ORDINAL = 1 << 1;
    /** A word with a capital. */
    public static final int CAPITAL = 1 << 2;
    /** A slip was read past. */
    public static final int HEALED = 1 << 3;
    /** A number after an apostrophe: {@code '09}. */
    public static final int SHORTENED = 1 << 4;

    /** A row holds a token's marks with the number of its digits and its number in the vocabulary above them, its value and its place. */
    private static final int WIDTH = 4;

    private static final int VALUE = 1;
    private static final int START = 2;
    private static final int END = 3;

    private static final int DIGITS_SHIFT = 8;
    private static final int MOST_DIGITS = 0xFF;
    private static final int KNOWN_AS_SHIFT = 16;
    private static final int BELOW_KNOWN_AS = 0xFFFF;

    private int size;
    /** The marks of all tokens. */
    private int marks;

    private boolean questioned;
    private boolean plain = true;
    private Term[] terms;
    private int[] rows;

    /** Room for the terms of a text of this length, as most are written. */
    Tokens(int length) {
        int capacity = 3 + length / 4;
        terms = new Term[capacity];
        rows = new int[capacity * WIDTH];
    }

    public int size() {
        return size;
    }

    /** The term at that place; {@link Term#END} before the first and after the last. */
    public Term term(int at) {
        return at < 0 || at >= size ? Term.END : terms[at];
    }

    public boolean is(int at, Term term) {
        return at >= 0 && at < size && terms[at] == term;
    }

    /** A number's value, or which month, season or unit a word names. */
    public int value(int at) {
        return rows[at * WIDTH + VALUE];
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
        return rows[at * WIDTH] >>> DIGITS_SHIFT & MOST_DIGITS;
    }

    /** Whether the token follows the one before it without a blank. */
    public boolean isGlued(int at) {
        return at > 0 && at < size && (rows[at * WIDTH] & SPACED) == 0;
    }

    /** Whether any slip was read past in these tokens. */
    public boolean isHealed() {
        return (marks & HEALED) != 0;
    }

    /** Whether every word is one of English phrases. */
    boolean isPlain() {
        return plain;
    }

    void isPlain(boolean isPlain) {
        plain = isPlain;
    }

    /** Whether a question mark stands after the words. */
    public boolean isQuestioned() {
        return questioned;
    }

    void question() {
        questioned = true;
    }

    /** Its number in the vocabulary. */
    int knownAs(int at) {
        return rows[at * WIDTH] >>> KNOWN_AS_SHIFT;
    }

    /** Says which word was meant. */
    void mend(int at, int word) {
        rows[at * WIDTH] = word << KNOWN_AS_SHIFT | rows[at * WIDTH] & BELOW_KNOWN_AS | HEALED;
        marks |= HEALED;
    }

    /** Makes one word of the tokens from the first to the last. */
    void join(int first, int last, int word) {
        rows[first * WIDTH + END] = end(last);
        mend(first, word);
        terms[first] = Term.WORD;
        for (int i = first + 1; i <= last; i++) {
            terms[i] = Term.GONE;
        }
    }

    void add(Term term, int value, int start, int end, int mark, int knownAs) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        int row = size * WIDTH;
        terms[size] = term;
        rows[row] = knownAs << KNOWN_AS_SHIFT | mark;
        rows[row + VALUE] = value;
        rows[row + START] = start;
        rows[row + END] = end;
        marks |= mark;
        size++;
    }

    void addNumber(int value, int digits, int start, int end, int mark) {
        int knownAs = digits <= 2 ? Vocabulary.ofNumber(value) : Vocabulary.UNKNOWN;
        add(Term.NUMBER, value, start, end, mark | Math.min(digits, MOST_DIGITS) << DIGITS_SHIFT, knownAs);
    }

    /** Puts one term in the place of the tokens {@code from} to {@code to - 1}, at the place {@code at}, which is not after them. */
    void compact(int at, int from, int to, Term term, int value) {
        int end = end(to - 1);
        move(at, from);
        terms[at] = term;
        rows[at * WIDTH + VALUE] = value;
        rows[at * WIDTH + END] = end;
    }

    void move(int at, int from) {
        if (at != from) {
            terms[at] = terms[from];
            System.arraycopy(rows, from * WIDTH, rows, at * WIDTH, WIDTH);
        }
    }

    void shorten(int newSize) {
        size = newSize;
    }
}
