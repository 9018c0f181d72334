package uk.goldthread.timescale.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Words a slip away from a word about time: one letter too many, too few or wrong, or two exchanged. Words that differ so
 * share what is left when a letter is taken from each, so only those that share it are compared.
 */
final class Spelling {

    static final int SHORTEST = 5;

    /** Of a word as short as "June" only two letters exchanged are a slip: "Jnue". */
    private static final int SHORTEST_EXCHANGED = 4;

    private static final int LONGEST = 14;

    private final List<String> words = new ArrayList<>();
    private final LongTable byLetters = new LongTable();
    private final LongTable byRemainder = new LongTable();

    /** Bit n of the mask of a first letter is set where a word of n letters begins with it. */
    private final int[] lengths = new int[26];

    void add(String word) {
        if (word.length() < SHORTEST_EXCHANGED || word.length() > LONGEST) {
            return;
        }
        int index = words.size();
        words.add(word);
        lengths[word.charAt(0) - 'a'] |= word.length() < SHORTEST ? 1 << word.length() : 7 << word.length() - 1;
        byLetters.putIfAbsent(Keys.of(word), index);
        for (int i = 0; i < word.length(); i++) {
            byRemainder.putIfAbsent(keyWithout(word, i), index);
        }
    }

    /** The key of the word that was meant, or {@link Keys#NONE}. */
    long meant(String text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST - 1 || length > LONGEST + 1 || !mayBegin(text, start, length)) {
            return Keys.NONE;
        }
        String word = letters(text, start, end);
        for (int i = -1; i < word.length(); i++) {
            long key = keyWithout(word, i);
            if (isMeant(word, byLetters.get(key))) {
                return Keys.of(words.get(byLetters.get(key)));
            }
            if (isMeant(word, byRemainder.get(key))) {
                return Keys.of(words.get(byRemainder.get(key)));
            }
        }
        return Keys.NONE;
    }

    private boolean isMeant(String word, int index) {
        if (index < 0) {
            return false;
        }
        String meant = words.get(index);
        return meant.length() < SHORTEST ? isExchanged(word, meant) : isOneSlip(word, meant);
    }

    private static boolean isExchanged(String a, String b) {
        int at = 0;
        while (at < b.length() && at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return a.length() == b.length()
                && at < b.length() - 1
                && isExchanged(a, b, at)
                && a.endsWith(b.substring(at + 2));
    }

    private static boolean isExchanged(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }

    private boolean mayBegin(String text, int start, int length) {
        char first = Letters.fold(text.charAt(start));
        return Letters.isLetter(first) && (lengths[first - 'a'] >>> length & 1) != 0;
    }

    private static String letters(String text, int start, int end) {
        StringBuilder letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = Letters.fold(text.charAt(i));
            if (Letters.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static long keyWithout(String word, int skipped) {
        long key = Keys.NONE;
        for (int i = 0; i < word.length(); i++) {
            if (i != skipped) {
                key = Keys.add(key, word.charAt(i));
            }
        }
        return key;
    }

    static boolean isOneSlip(String a, String b) {
        int front = 0;
        int shorter = Math.min(a.length(), b.length());
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int leftA = a.length() - front - back;
        int leftB = b.length() - front - back;
        boolean exchanged = leftA == 2 && leftB == 2 && isExchanged(a, b, front);
        return exchanged || leftA <= 1 && leftB <= 1;
    }
}
