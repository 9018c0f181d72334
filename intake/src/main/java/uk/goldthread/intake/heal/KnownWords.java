package uk.goldthread.intake.heal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

/**
 * The words that a document itself uses, with how often, singly and in pairs. A word cut in two is known by its whole,
 * which stands elsewhere, and by its parts, which stand nowhere else.
 */
final class KnownWords {
    static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Source source;

    /** Counted when the first is asked for, which is seldom. */
    private @Nullable Map<String, Integer> counts, pairs;

    private KnownWords(Source source) {
        this.source = source;
    }

    static KnownWords of(Source source) {
        return new KnownWords(source);
    }

    private Map<String, Integer> counts() {
        if (counts != null) return counts;
        var counted = new HashMap<String, Integer>();
        eachText(source, text -> eachWord(text, word -> counted.merge(word, 1, Integer::sum)));
        counts = counted;
        return counted;
    }

    private static Map<String, Integer> pairs(Source source) {
        var pairs = new HashMap<String, Integer>();
        eachText(source, text -> {
            var before = new String[] {""};
            eachWord(text, word -> {
                pairs.merge(before[0] + " " + word, 1, Integer::sum);
                before[0] = word;
            });
        });
        return pairs;
    }

    private static void eachText(Source source, Consumer<String> use) {
        for (var block : source.blocks())
            switch (block) {
                case Paragraph(var words, var style) -> use.accept(words.text());
                case Table(var rows) -> rows.forEach(row -> row.cells().forEach(cell -> use.accept(cell.text())));
            }
    }

    private static void eachWord(String text, Consumer<String> use) {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
            if (end == start) continue;
            use.accept(fold(text.substring(start, end)));
            start = end;
        }
    }

    boolean isWord(String text) {
        return counts().containsKey(fold(text));
    }

    int count(String word) {
        return counts().getOrDefault(fold(word), 0);
    }

    /** How often the two words stand side by side. */
    int pairs(String first, String second) {
        if (pairs == null) pairs = pairs(source);
        return pairs.getOrDefault(fold(first) + " " + fold(second), 0);
    }

    /** The last word above and the first below stand side by side elsewhere too: "Equality" and "Officer". */
    boolean isPhrase(String above, String below) {
        var last = lastWord(above);
        var first = WORD.matcher(below);
        return !last.isEmpty() && first.lookingAt() && pairs(last, first.group()) >= 2;
    }

    private static String lastWord(String text) {
        var matcher = WORD.matcher(text);
        var last = "";
        int end = 0;
        while (matcher.find()) {
            last = matcher.group();
            end = matcher.end();
        }
        return end == text.length() ? last : "";
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.UK);
    }
}
