package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/** "31/12/202 4": a day in figures whose year a narrow column cut in two. */
final class SplitDate {
    private static final Pattern SPLIT = Pattern.compile(
            "(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1(?:(?:19|20)\\d(?<early>\\s)\\d|(?:19|20)(?<middle>\\s)\\d\\d|[12](?<late>\\s)[09]\\d\\d)(?![\\d./-])");

    private SplitDate() {}

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, SplitDate::mend);
    }

    private static Passage mend(Passage words, Mendings told) {
        if (!mayBeSplit(words.text())) return words;
        var matcher = SPLIT.matcher(words.text());
        var mended = words;
        int taken = 0;
        while (matcher.find()) {
            var here = words.cut(matcher.start(), matcher.end());
            var whole = here.text().replaceAll("\\s", "");
            if (!told.does(Healed.of(Kind.SPLIT_DATE, here.text(), whole, here.places()))) continue;
            int at = Math.max(matcher.start("early"), Math.max(matcher.start("middle"), matcher.start("late")));
            mended = mended.with(at - taken, at + 1 - taken, "");
            taken++;
        }
        return mended;
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
