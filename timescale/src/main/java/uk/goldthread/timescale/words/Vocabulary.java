package uk.goldthread.timescale.words;

/** The words, numbers and marks that phrases of {@code words.txt} are made of, each by a small number of its own. */
final class Vocabulary {

    /** What no phrase holds. */
    static final int UNKNOWN = 0;

    /** A mark is its own number; those of numbers and words follow. */
    private static final int MARKS = 128;

    /** Phrases count to "28 days"; no number in one is larger than this. */
    private static final int LARGEST_NUMBER = 99;

    private static final int FIRST_WORD = MARKS + LARGEST_NUMBER + 1;

    private final LongTable words = new LongTable();
    private int size = FIRST_WORD;
    private int englishSize;

    /** One more than the largest number given. */
    int size() {
        return size;
    }

    /** Says that the words learnt from now on are those of Welsh. */
    void endEnglish() {
        englishSize = size;
    }

    /** Whether it is a word of English phrases, as most are. */
    boolean isEnglish(int word) {
        return word != UNKNOWN && word < englishSize;
    }

    static int ofMark(char mark) {
        return mark < MARKS ? mark : UNKNOWN;
    }

    static int ofNumber(int value) {
        return value <= LARGEST_NUMBER ? MARKS + value : UNKNOWN;
    }

    /** The number of the word with this key, or {@link #UNKNOWN}. */
    int ofWord(long key) {
        return Math.max(UNKNOWN, words.get(key));
    }

    /** The number of the word with this key, a new one where it has none. */
    int learn(long key) {
        if (!words.contains(key)) {
            words.putIfAbsent(key, size++);
        }
        return words.get(key);
    }
}
