package uk.goldthread.timescale.grammar;

import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.words.Term;

/** What a time is counted from that has no day yet: "adoption of the Strategy". */
final class Anchor {

    private Anchor() {}

    /** The words up to the end of their clause or to a time beside them; null where there are none. */
    static @Nullable String words(String text, Reading reading) {
        int from = reading.anchorAt;
        int to = from;
        int time = firstTime(reading);
        while (to < time && !isClauseEnd(reading.tokens.term(to))) {
            to++;
        }
        return from < 0 || to == from ? null : text.substring(reading.tokens.start(from), reading.tokens.end(to - 1));
    }

    /** The first token of a period after the anchor; the number of all tokens where there is none. */
    private static int firstTime(Reading reading) {
        for (Period period : reading.periods) {
            if (period.from >= reading.anchorAt) {
                return period.from;
            }
        }
        return reading.tokens.size();
    }

    private static boolean isClauseEnd(Term term) {
        return switch (term) {
            case ASAP, CLOSE, OPEN, SEMICOLON, DOT, COMMA -> true;
            default -> false;
        };
    }
}
