package uk.goldthread.timescale.grammar;

import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.words.Term;

/** What a time is counted from that has no day yet: "adoption of the Strategy". */
final class Anchor {

    private Anchor() {}

    /** The words up to the end of their clause; null where there are none. */
    static @Nullable String words(String text, Reading reading) {
        int from = reading.anchorAt;
        int to = from;
        while (to < reading.tokens.size() && !isClauseEnd(reading.tokens.term(to))) {
            to++;
        }
        return from < 0 || to == from ? null : text.substring(reading.tokens.start(from), reading.tokens.end(to - 1));
    }

    private static boolean isClauseEnd(Term term) {
        return switch (term) {
            case CLOSE, OPEN, SEMICOLON, DOT, COMMA -> true;
            default -> false;
        };
    }
}
