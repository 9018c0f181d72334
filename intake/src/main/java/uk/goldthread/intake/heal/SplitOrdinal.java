package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.tree.Passage;

/** "31 st March": the raised letters of an ordinal, set apart by a conversion. */
final class SplitOrdinal {
    private static final StrayBlank SPLIT =
            new StrayBlank(Pattern.compile("(?<![\\d.,])\\d{1,2}\\s(?:st|nd|rd|th)\\b"), Kind.SPLIT_ORDINAL);

    private SplitOrdinal() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, SplitOrdinal::mend);
    }

    private static Passage mend(Passage words, Mendings told) {
        return mayBeSplit(words.text()) ? SPLIT.mend(words, told) : words;
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
