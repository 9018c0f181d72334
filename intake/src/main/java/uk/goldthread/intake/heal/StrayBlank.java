package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * A blank within what belongs together, put there by a conversion or a narrow column.
 *
 * @param whole what belongs together, with the one blank in it
 */
record StrayBlank(Pattern whole, Kind kind) {

    Passage mend(Passage words, Mendings told) {
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

    private static int blank(String text) {
        int at = 0;
        while (!Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }
}
