package uk.goldthread.timescale.words;

import java.util.Arrays;

/** The terms of a text in their order, each with its place; one array a property, so that a phrase costs few objects. */
public final class Tokens {

    /** White space stands before the token. */
    public static final int SPACED = 1;
    /** A number with the ending of an ordinal: {@code 31st}. */
    public static final int ORDINAL = 2;
    /** A word with a capital. */
    public static final int CAPITAL = 4;
    /** A slip was read past. */
    public static final int HEALED = 8;
    /** A number after an apostrophe: {@code '09}. */
    public static final int SHORTENED = 16;

    private static final int DIGITS_SHIFT = 8;
    private static final int FIRST_CAPACITY = 16;

    private int size;
    private boolean questioned;
    private byte[] terms = new byte[FIRST_CAPACITY];
    private int[] values = new int[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] marks = new int[FIRST_CAPACITY];
    private long[] keys = new long[FIRST_CAPACITY];

    public int size() {
        return size;
    }

    /** The term at that place; {@link Term#END} before the first and after the last. */
    public Term term(int at) {
        return at < 0 || at >= size ? Term.END : Term.at(terms[at]);
    }

    public boolean is(int at, Term term) {
        return at >= 0 && at < size && terms[at] == term.ordinal();
    }

    /** A number's value, or which month, season or unit a word names. */
    public int value(int at) {
        return values[at];
    }

    public int start(int at) {
        return starts[at];
    }

    public int end(int at) {
        return ends[at];
    }

    public boolean has(int at, int mark) {
        return at >= 0 && at < size && (marks[at] & mark) != 0;
    }

    /** How many digits a number was written with. */
    public int digits(int at) {
        return marks[at] >>> DIGITS_SHIFT;
    }

    /** Whether the token follows the one before it without a blank. */
    public boolean isGlued(int at) {
        return at > 0 && at < size && (marks[at] & SPACED) == 0;
    }

    /** Whether any slip was read past in these tokens. */
    public boolean isHealed() {
        for (int i = 0; i < size; i++) {
            if ((marks[i] & HEALED) != 0) {
                return true;
            }
        }
        return false;
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
        marks[at] |= HEALED;
    }

    /** Makes one word of the tokens from the first to the last. */
    void join(int first, int last, long key) {
        ends[first] = ends[last];
        rekey(first, key);
        terms[first] = (byte) Term.WORD.ordinal();
        for (int i = first + 1; i <= last; i++) {
            terms[i] = (byte) Term.GONE.ordinal();
        }
    }

    void add(Term term, int value, int start, int end, int mark, long key) {
        if (size == terms.length) {
            grow();
        }
        terms[size] = (byte) term.ordinal();
        values[size] = value;
        starts[size] = start;
        ends[size] = end;
        marks[size] = mark;
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
            healed |= marks[i] & HEALED;
        }
        terms[at] = (byte) term.ordinal();
        values[at] = value;
        starts[at] = starts[from];
        ends[at] = ends[to - 1];
        marks[at] = marks[from] | healed;
        keys[at] = keys[from];
    }

    void move(int at, int from) {
        terms[at] = terms[from];
        values[at] = values[from];
        starts[at] = starts[from];
        ends[at] = ends[from];
        marks[at] = marks[from];
        keys[at] = keys[from];
    }

    void shorten(int newSize) {
        size = newSize;
    }

    private void grow() {
        int capacity = size * 2;
        terms = Arrays.copyOf(terms, capacity);
        values = Arrays.copyOf(values, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        marks = Arrays.copyOf(marks, capacity);
        keys = Arrays.copyOf(keys, capacity);
    }
}
