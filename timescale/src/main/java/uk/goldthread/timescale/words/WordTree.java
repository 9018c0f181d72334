package uk.goldthread.timescale.words;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Phrases as a tree of tokens by their numbers in the vocabulary; the longest that fits wins. */
final class WordTree {

    static final int NONE = -1;

    /** The node of the phrases that begin with each word, plus one; 0 where none does. */
    private final int[] firsts;

    private final LongTable children = new LongTable();
    private int nodes;
    private @Nullable Term[] terms = new Term[64];
    private int[] values = new int[64];
    /** A bit for each word that goes on from the node, so that most that do not are never looked up. */
    private long[] leads = new long[64];

    WordTree(int words) {
        firsts = new int[words];
    }

    /** Adds a phrase; where it is there already, the first meaning stays unless {@code override}. */
    void add(Tokens phrase, Term term, int value, boolean override) {
        int node = first(phrase.knownAs(0));
        for (int i = 1; i < phrase.size(); i++) {
            node = child(node, phrase.knownAs(i));
        }
        if (terms[node] == null || override) {
            terms[node] = term;
            values[node] = value;
        }
    }

    private int first(int word) {
        if (firsts[word] == 0) {
            firsts[word] = newNode() + 1;
        }
        return firsts[word] - 1;
    }

    private int child(int node, int word) {
        leads[node] |= bit(word);
        int known = children.get(edge(node, word));
        if (known != NONE) {
            return known;
        }
        int child = newNode();
        children.putIfAbsent(edge(node, word), child);
        return child;
    }

    private int newNode() {
        if (nodes == terms.length) {
            terms = Arrays.copyOf(terms, nodes * 2);
            values = Arrays.copyOf(values, nodes * 2);
            leads = Arrays.copyOf(leads, nodes * 2);
        }
        return nodes++;
    }

    /**
     * The node of the longest phrase that starts at {@code from}, and in the lower half the token after its last; {@link #NONE}
     * where there is none.
     */
    long longest(Tokens tokens, int from) {
        int node = firsts[tokens.knownAs(from)] - 1;
        if (node == NONE) {
            return NONE;
        }
        long found = terms[node] != null ? found(node, from + 1) : NONE;
        for (int i = from + 1; leads[node] != 0 && i < tokens.size(); i++) {
            int word = tokens.knownAs(i);
            int child = (leads[node] & bit(word)) == 0 ? NONE : children.get(edge(node, word));
            if (child != NONE) {
                node = child;
                found = terms[node] != null ? found(node, i + 1) : found;
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

    /** What the phrase that ends there means. */
    Term term(int node) {
        return Objects.requireNonNull(terms[node]);
    }

    int value(int node) {
        return values[node];
    }

    private static long bit(int word) {
        return 1L << word;
    }

    private static long edge(int node, int word) {
        return (long) node << 32 | word;
    }
}
