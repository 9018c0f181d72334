package uk.goldthread.intake.heal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

/**
 * The words that a document itself uses, with how often, singly and in pairs. A word cut in two is known by its whole,
 * which stands elsewhere, and by its parts, which stand nowhere else.
 */
final class KnownWords {
    static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    private KnownWords() {}

    static KnownWords of(Source source) {
        var known = new KnownWords();
        source.blocks().forEach(known::add);
        return known;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph(var words, var style) -> add(words.text());
            case Table(var rows) -> rows.forEach(row -> row.cells().forEach(cell -> add(cell.text())));
        }
    }

    private void add(String text) {
        var matcher = WORD.matcher(text);
        var before = "";
        while (matcher.find()) {
            var word = fold(matcher.group());
            counts.merge(word, 1, Integer::sum);
            pairs.merge(before + " " + word, 1, Integer::sum);
            before = word;
        }
    }

    boolean isWord(String text) {
        return counts.containsKey(fold(text));
    }

    int count(String word) {
        return counts.getOrDefault(fold(word), 0);
    }

    /** How often the two words stand side by side. */
    int pairs(String first, String second) {
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
