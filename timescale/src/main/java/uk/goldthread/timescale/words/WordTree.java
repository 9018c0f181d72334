package uk.goldthread.timescale.words;

import java.util.Arrays;

/** Phrases as a tree of token keys, kept in one open-addressed table. */
final class WordTree {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int nodes = 1;
    private byte[] terms = new byte[64];
    private int[] values = new int[64];
    private long[] edges = new long[1 << 14];
    private int[] children = new int[1 << 14];
    private int edgeCount;

    WordTree() {
        Arrays.fill(terms, (byte) -1);
    }

    /** Adds a phrase; where it is there already, the first meaning stays unless {@code override}. */
    void add(Tokens phrase, Term term, int value, boolean override) {
        int node = 0;
        for (int i = 0; i < phrase.size(); i++) {
            node = childOrNew(node, phrase.key(i));
        }
        if (terms[node] < 0 || override) {
            terms[node] = (byte) term.ordinal();
            values[node] = value;
        }
    }

    /** The node of the longest phrase that starts at {@code from}, and in the lower half the token after its last; -1 where there is none. */
    long longest(Tokens tokens, int from) {
        long found = -1;
        int node = 0;
        for (int i = from; i < tokens.size(); i++) {
            int child = child(node, tokens.key(i));
            if (child == 0) {
                if (i > from && tokens.is(i, Term.DASH) && tokens.isGlued(i)) {
                    continue;
                }
                break;
            }
            node = child;
            if (terms[node] >= 0) {
                found = (long) node << 32 | i + 1;
            }
        }
        return found;
    }

    Term term(int node) {
        return Term.at(terms[node]);
    }

    int value(int node) {
        return values[node];
    }

    private int child(int node, long key) {
        long edge = edge(node, key);
        int mask = edges.length - 1;
        for (int slot = slot(edge, mask); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] == edge) {
                return children[slot];
            }
        }
        return 0;
    }

    private int childOrNew(int node, long key) {
        int child = child(node, key);
        if (child != 0) {
            return child;
        }
        if (edgeCount * 2 > edges.length) {
            throw new IllegalStateException("more words than the table holds: make it larger");
        }
        if (nodes == terms.length) {
            terms = Arrays.copyOf(terms, nodes * 2);
            Arrays.fill(terms, nodes, nodes * 2, (byte) -1);
            values = Arrays.copyOf(values, nodes * 2);
        }
        put(edge(node, key), nodes);
        return nodes++;
    }

    private void put(long edge, int child) {
        int mask = edges.length - 1;
        int slot = slot(edge, mask);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
        children[slot] = child;
        edgeCount++;
    }

    private static long edge(int node, long key) {
        return (key ^ node * SPREAD) * SPREAD | 1;
    }

    private static int slot(long edge, int mask) {
        return (int) (edge >>> 40) & mask;
    }
}
