package uk.goldthread.bench.intake;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The first and the last words of a text, by which an answer names it without quoting it. */
record Pins(List<String> start, List<String> end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ORDINAL = Pattern.compile("(?iu)(\\d) (st|nd|rd|th)\\b");

    /** A text may begin so many words before its first pin, or a third of its words. */
    private static final int SLACK = 8;

    static Pins of(String start, String end) {
        return new Pins(words(start), words(end));
    }

    static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "");
        return WORD.matcher(ORDINAL.matcher(plain).replaceAll("$1$2"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    boolean hold(List<String> text) {
        int slack = Math.max(SLACK, text.size() / 3);
        int first = Collections.indexOfSubList(text, start);
        int last = Collections.lastIndexOfSubList(text, end);
        return first >= 0 && first <= slack && last >= 0 && text.size() - last - end.size() <= slack;
    }
}
