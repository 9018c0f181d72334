package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.tree.Passage;

/** "31/12/202 4": a day in figures whose year a narrow column cut in two. */
final class SplitDate {
    private static final StrayBlank SPLIT = new StrayBlank(
            Pattern.compile(
                    "(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1(?:(?:19|20)\\d\\s\\d|(?:19|20)\\s\\d\\d|[12]\\s[09]\\d\\d)(?![\\d./-])"),
            Kind.SPLIT_DATE);

    private SplitDate() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, SplitDate::mend);
    }

    private static Passage mend(Passage words, Mendings told) {
        return mayBeSplit(words.text()) ? SPLIT.mend(words, told) : words;
    }

    /** A blank between two figures. */
    private static boolean mayBeSplit(String text) {
        for (int i = 1; i + 1 < text.length(); i++)
            if (Character.isWhitespace(text.charAt(i))
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) return true;
        return false;
    }
}
