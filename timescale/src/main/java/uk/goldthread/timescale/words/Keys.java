package uk.goldthread.timescale.words;

/** A word's letters as one number: 64 bits, so that two of the few thousand words known never meet. */
final class Keys {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    static final long NONE = 0;

    private Keys() {}

    static long add(long key, char letter) {
        return (key + letter) * SPREAD;
    }

    static long of(CharSequence letters) {
        long key = NONE;
        for (int i = 0; i < letters.length(); i++) {
            key = add(key, letters.charAt(i));
        }
        return key;
    }
}
