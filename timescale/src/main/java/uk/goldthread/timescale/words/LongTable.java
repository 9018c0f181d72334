package uk.goldthread.timescale.words;

/** A map from a number that is not 0 to a small one, without boxes. */
final class LongTable {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int ABSENT = -1;

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    /** The value, or -1 where there is none. */
    int get(long key) {
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return ABSENT;
    }

    boolean contains(long key) {
        return get(key) != ABSENT;
    }

    /** Puts the value unless the key has one. */
    void putIfAbsent(long key, int value) {
        if (contains(key)) {
            return;
        }
        if (++size * 2 > keys.length) {
            grow();
        }
        insert(key, value);
    }

    private void insert(long key, int value) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) (key * SPREAD >>> 32) & mask;
    }
}
