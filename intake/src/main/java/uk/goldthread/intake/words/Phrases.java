package uk.goldthread.intake.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The phrases of a vocabulary, each with what it means, found in a text as whole words whatever their case. Between the
 * words of a phrase blanks and hyphens may stand. Of several that begin at one word the longest is found.
 */
final class Phrases<M> {
    private static final Pattern GAP = Pattern.compile("[\\s-]+");

    /** A phrase in a text and the characters that say it. */
    record Found<M>(M meaning, int start, int end) {}

    private record Phrase<M>(List<String> words, M meaning) {}

    private static final int BUCKETS = 1 << 10;

    /** By what the letters of their first word come to, whatever their case: most words of a text find none there. */
    private final List<List<Phrase<M>>> byFirst = new ArrayList<>(Collections.nCopies(BUCKETS, List.of()));

    Phrases(Map<String, M> meanings) {
        var longestFirst = Comparator.comparingInt(
                (Map.Entry<String, M> entry) -> -entry.getKey().length());
        for (var entry : meanings.entrySet().stream().sorted(longestFirst).toList()) {
            var phrase = entry.getKey();
            int bucket = bucket(phrase, 0);
            if (byFirst.get(bucket).isEmpty()) byFirst.set(bucket, new ArrayList<>());
            byFirst.get(bucket).add(new Phrase<>(List.of(GAP.split(phrase)), entry.getValue()));
        }
    }

    private static int bucket(String text, int word) {
        int sum = 0;
        for (int at = word; isWord(text, at); at++) sum = sum * 31 + Character.toLowerCase(text.charAt(at));
        return sum & BUCKETS - 1;
    }

    /** The first phrase that begins at that character or after it. */
    Optional<Found<M>> from(int start, String text) {
        for (int at = start; at < text.length(); at++) {
            if (!isWord(text, at) || isWord(text, at - 1)) continue;
            var found = at(at, text);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The phrase that begins at that character, where a word does. */
    Optional<Found<M>> at(int start, String text) {
        for (var phrase : byFirst.get(bucket(text, start))) {
            int end = end(phrase.words(), start, text);
            if (end >= 0) return Optional.of(new Found<>(phrase.meaning(), start, end));
        }
        return Optional.empty();
    }

    /** Where the phrase ends that begins there; less than 0 where it does not stand there. */
    private static int end(List<String> words, int start, String text) {
        int at = start;
        for (var word : words) {
            if (at > start) {
                int gap = at;
                while (at < text.length() && isGap(text.charAt(at))) at++;
                if (at == gap) return -1;
            }
            if (!text.regionMatches(true, at, word, 0, word.length())) return -1;
            at += word.length();
        }
        return isWord(text, at) ? -1 : at;
    }

    private static boolean isGap(char c) {
        return c == '-' || Character.isWhitespace(c);
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
