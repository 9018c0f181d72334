package uk.goldthread.timescale.words;

import java.util.Arrays;

/** Phrases as a tree of token keys; the longest that fits wins. */
final class WordTree {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static final int NONE = -1;

    private final LongTable firsts = new LongTable();
    private final LongTable children = new LongTable();
    private int nodes;
    private byte[] terms = new byte[64];
    private int[] values = new int[64];
    /** A bit for the key of each word that goes on from the node, so that most that do not are never looked up. */
    private long[] leads = new long[64];

    /** Adds a phrase; where it is there already, the first meaning stays unless {@code override}. */
    void add(Tokens phrase, Term term, int value, boolean override) {
        int node = addTo(firsts, phrase.key(0));
        for (int i = 1; i < phrase.size(); i++) {
            leads[node] |= bit(phrase.key(i));
            node = addTo(children, edge(node, phrase.key(i)));
        }
        if (terms[node] < 0 || override) {
            terms[node] = (byte) term.ordinal();
            values[node] = value;
        }
    }

    /** The node of the phrases that begin with the word; {@link #NONE} where none does. */
    int first(long key) {
        return firsts.get(key);
    }

    /**
     * The node of the longest phrase that starts at {@code from}, whose first word has the node {@code first}, and in the lower
     * half the token after its last; {@link #NONE} where there is none.
     */
    long longest(Tokens tokens, int from, int first) {
        if (first == NONE) {
            return NONE;
        }
        int node = first;
        long found = terms[node] >= 0 ? found(node, from + 1) : NONE;
        for (int i = from + 1; leads[node] != 0 && i < tokens.size(); i++) {
            long key = tokens.key(i);
            int child = (leads[node] & bit(key)) == 0 ? NONE : children.get(edge(node, key));
            if (child != NONE) {
                node = child;
                found = terms[node] >= 0 ? found(node, i + 1) : found;
            } else if (!isHyphen(tokens, i)) {
                break;
            }
        }
        return found;
    }

    private static long found(int node, int end) {
        return (long) node << 32 | end;
    }

    private static boolean isHyphen(Tokens tokens, int at) {
        return tokens.is(at, Term.DASH) && tokens.isGlued(at);
    }

    Term term(int node) {
        return Term.at(terms[node]);
    }

    int value(int node) {
        return values[node];
    }

    private int addTo(LongTable table, long key) {
        int known = table.get(key);
        if (known != NONE) {
            return known;
        }
        if (nodes == terms.length) {
            terms = Arrays.copyOf(terms, nodes * 2);
            values = Arrays.copyOf(values, nodes * 2);
            leads = Arrays.copyOf(leads, nodes * 2);
        }
        terms[nodes] = NONE;
        table.putIfAbsent(key, nodes);
        return nodes++;
    }

    private static long bit(long key) {
        return 1L << (key * SPREAD >>> 58);
    }

    private static long edge(int node, long key) {
        return (key ^ node * SPREAD) * SPREAD | 1;
    }
}
