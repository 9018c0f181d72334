package uk.goldthread.intake.heal;

import java.util.BitSet;
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
    private static final Pattern ADDRESS = Pattern.compile("(?:\\p{Alpha}{2,8}://|www\\.)\\S++");

    static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** In bits: for the words of a long document few others have the hash of one. */
    private static final int HASHES = 1 << 18;

    private final Source source;

    /** Where a bit is not set, no word of the document has that hash. */
    private @Nullable BitSet hashes;

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
        eachText(
                source,
                text -> eachWord(
                        text, (start, end) -> counted.merge(fold(text.substring(start, end)), 1, Integer::sum)));
        counts = counted;
        return counted;
    }

    private static Map<String, Integer> pairs(Source source) {
        var pairs = new HashMap<String, Integer>();
        eachText(source, text -> {
            var before = new String[] {""};
            eachWord(text, (start, end) -> {
                var word = fold(text.substring(start, end));
                pairs.merge(before[0] + " " + word, 1, Integer::sum);
                before[0] = word;
            });
        });
        return pairs;
    }

    private static void eachText(Source source, Consumer<String> use) {
        for (var block : source.blocks())
            switch (block) {
                case Paragraph(var words, var style) -> use.accept(withoutAddresses(words.text()));
                case Table(var rows) ->
                    rows.forEach(row -> row.cells().forEach(cell -> use.accept(withoutAddresses(cell.text()))));
            }
    }

    /** Words run together in ".../equalitydata/" are none. */
    private static String withoutAddresses(String text) {
        boolean has = text.contains("://") || text.contains("www.");
        return has ? ADDRESS.matcher(text).replaceAll(" ") : text;
    }

    @FunctionalInterface
    private interface Use {
        void of(int start, int end);
    }

    private static void eachWord(String text, Use use) {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
            if (end == start) continue;
            use.of(start, end);
            start = end;
        }
    }

    boolean isWord(String text) {
        return counts().containsKey(fold(text));
    }

    /** What stands on both sides of the blank there, put together, is a word. */
    boolean isWordWithout(int blank, String text, int start, int end) {
        return hashes().get(hash(text, blank + 1, end, hash(text, start, blank, 0)))
                && counts().containsKey(fold(text.substring(start, blank) + text.substring(blank + 1, end)));
    }

    private BitSet hashes() {
        if (hashes != null) return hashes;
        var seen = new BitSet(HASHES);
        eachText(source, text -> eachWord(text, (start, end) -> seen.set(hash(text, start, end, 0))));
        hashes = seen;
        return seen;
    }

    private static int hash(String text, int start, int end, int before) {
        int hash = before;
        for (int i = start; i < end; i++) hash = hash * 31 + Character.toLowerCase(text.charAt(i)) & HASHES - 1;
        return hash;
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
