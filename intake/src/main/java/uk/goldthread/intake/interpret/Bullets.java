package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;

/** Bullets within a line, which conversions leave where each had a line of its own. */
final class Bullets {
    private static final Pattern BULLET =
            Pattern.compile("(?:^|\\s)[\u2022\u25CF\u25AA\u25E6\u00B7\uF0B7\uF0A7](?=\\s)");
    private static final char FIRST = '\u00B7';

    private Bullets() {}

    /** What stands between them; the whole where there are none. */
    static List<Passage> split(Passage line) {
        if (mayStandIn(line.text())) return line.split(BULLET);
        var words = line.strip();
        return words.isBlank() ? List.of() : List.of(words);
    }

    private static boolean mayStandIn(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST) return true;
        return false;
    }
}
