package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/** "31 st March": the raised letters of an ordinal, set apart by a conversion. */
final class SplitOrdinal {
    private static final Pattern SPLIT = Pattern.compile("(?<![\\d.,])\\d{1,2}(\\s)(?:st|nd|rd|th)\\b");

    private SplitOrdinal() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, SplitOrdinal::mend);
    }

    private static Passage mend(Passage words, Mendings told) {
        if (!mayBeSplit(words.text())) return words;
        var matcher = SPLIT.matcher(words.text());
        var mended = words;
        int taken = 0;
        while (matcher.find()) {
            var here = words.cut(matcher.start(), matcher.end());
            var whole = here.text().replaceAll("\\s", "");
            if (!told.does(Healed.of(Kind.SPLIT_ORDINAL, here.text(), whole, here.places()))) continue;
            mended = mended.with(matcher.start(1) - taken, matcher.end(1) - taken, "");
            taken++;
        }
        return mended;
    }

    /** A number, a blank and the first of those letters. */
    private static boolean mayBeSplit(String text) {
        for (int i = 1; i + 1 < text.length(); i++)
            if (Character.isWhitespace(text.charAt(i))
                    && "snrt".indexOf(text.charAt(i + 1)) >= 0
                    && Character.isDigit(text.charAt(i - 1))) return true;
        return false;
    }
}
