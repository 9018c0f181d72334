package uk.goldthread.intake.heal;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * A blank behind a figure within what belongs together, put there by a conversion or a narrow column.
 *
 * @param whole what belongs together, with the one blank in it
 * @param goesOn the characters that may stand behind the blank, by which most words are told to have none
 */
record StrayBlank(Pattern whole, IntPredicate goesOn, Kind kind) {

    Passage mend(Passage words, Mendings told) {
        if (!mayStandIn(words.text())) return words;
        var matcher = whole.matcher(words.text());
        var mended = words;
        int taken = 0;
        while (matcher.find()) {
            var here = words.cut(matcher.start(), matcher.end());
            int blank = blank(here.text());
            var without = here.with(blank, blank + 1, "");
            if (!told.does(Healed.of(kind, here.text(), without.text(), here.places()))) continue;
            int at = matcher.start() + blank - taken;
            mended = mended.with(at, at + 1, "");
            taken++;
        }
        return mended;
    }

    private boolean mayStandIn(String text) {
        for (int i = 1; i + 1 < text.length(); i++)
            if (Character.isWhitespace(text.charAt(i))
                    && Character.isDigit(text.charAt(i - 1))
                    && goesOn.test(text.charAt(i + 1))) return true;
        return false;
    }

    private static int blank(String text) {
        int at = 0;
        while (!Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }
}
