package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * Words in Latin script spelt with Cyrillic or Greek letters of the same look, as text recognition does. A word is
 * mended only where every foreign letter in it has such a twin.
 */
final class LookAlikeLetters {
    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";
    private static final char FIRST_FOREIGN = '\u0370';
    private static final Pattern WORD = Pattern.compile("[\\p{L}]*[\\p{IsCyrillic}\\p{IsGreek}][\\p{L}]*");

    private LookAlikeLetters() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, LookAlikeLetters::mend);
    }

    private static Passage mend(Passage words, Mendings told) {
        if (!mayBeForeign(words.text())) return words;
        var matcher = WORD.matcher(words.text());
        var mended = words;
        while (matcher.find()) {
            var latin = latin(matcher.group());
            if (!latin.chars().allMatch(LookAlikeLetters::isLatin)) continue;
            if (!told.does(Healed.of(Kind.LOOK_ALIKE_LETTERS, matcher.group(), latin, words.places()))) continue;
            // Each letter has one twin, so that the characters keep their count.
            mended = mended.with(matcher.start(), matcher.end(), latin);
        }
        return mended;
    }

    private static boolean mayBeForeign(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST_FOREIGN) return true;
        return false;
    }

    private static String latin(String word) {
        var latin = new StringBuilder();
        word.chars().forEach(letter -> {
            int at = FOREIGN.indexOf(letter);
            latin.append(at < 0 ? (char) letter : LATIN.charAt(at));
        });
        return latin.toString();
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
