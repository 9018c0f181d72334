package uk.goldthread.timescale.words;

import java.util.Arrays;

/** Phrases as a tree of token keys; the longest that fits wins. */
final class WordTree {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final LongTable children = new LongTable();
    private int nodes = 1;
    private byte[] terms = new byte[64];
    private int[] values = new int[64];

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
            int child = children.get(edge(node, tokens.key(i)));
            if (child < 0 && isHyphen(tokens, i, from)) {
                continue;
            }
            if (child < 0) {
                break;
            }
            node = child;
            if (terms[node] >= 0) {
                found = (long) node << 32 | i + 1;
            }
        }
        return found;
    }

    private static boolean isHyphen(Tokens tokens, int at, int from) {
        return at > from && tokens.is(at, Term.DASH) && tokens.isGlued(at);
    }

    Term term(int node) {
        return Term.at(terms[node]);
    }

    int value(int node) {
        return values[node];
    }

    private int childOrNew(int node, long key) {
        int child = children.get(edge(node, key));
        if (child >= 0) {
            return child;
        }
        if (nodes == terms.length) {
            terms = Arrays.copyOf(terms, nodes * 2);
            Arrays.fill(terms, nodes, nodes * 2, (byte) -1);
            values = Arrays.copyOf(values, nodes * 2);
        }
        children.putIfAbsent(edge(node, key), nodes);
        return nodes++;
    }

    private static long edge(int node, long key) {
        return (key ^ node * SPREAD) * SPREAD | 1;
    }
}
