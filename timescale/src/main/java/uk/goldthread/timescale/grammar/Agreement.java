package uk.goldthread.timescale.grammar;

import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Who or what put a new timescale in the place of an old one: "agreed by Partnership". */
final class Agreement {

    private Agreement() {}

    /** The words beside the new period that say so, before it or after; null where nobody is named. */
    static @Nullable String words(String text, Reading reading, Period newest) {
        int place = reading.periods.indexOf(newest);
        int before = place > 0 ? reading.periods.get(place - 1).to : 0;
        int after = place + 1 < reading.periods.size() ? reading.periods.get(place + 1).from : reading.tokens.size();
        String words = between(text, reading.tokens, before, newest.from);
        return words != null ? words : between(text, reading.tokens, newest.to, after);
    }

    private static @Nullable String between(String text, Tokens tokens, int from, int to) {
        int start = marker(tokens, from, to);
        if (start < 0) {
            return null;
        }
        int end = start + 1;
        boolean named = false;
        while (end < to && !isEnd(tokens.term(end))) {
            named |= tokens.is(end, Term.WORD) || tokens.is(end, Term.MEETING);
            end++;
        }
        while (end > start && isLinkWord(tokens.term(end - 1))) {
            end--;
        }
        return named ? text.substring(tokens.start(start), tokens.end(end - 1)) : null;
    }

    /** "agreed" where it is said, else the word that replaces. */
    private static int marker(Tokens tokens, int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Term.AGREED)) {
                return i;
            }
            if (found < 0 && tokens.is(i, Term.NEW_DATE)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isEnd(Term term) {
        return switch (term) {
            case CLOSE, SEMICOLON, COLON, COMMA, REVIEW, DONE, OLD_DATE, OLD_FROM -> true;
            default -> false;
        };
    }

    private static boolean isLinkWord(Term term) {
        return switch (term) {
            case OF, IN, BY, TO, DASH, OPEN, UNTIL, FROM, DOT, AND -> true;
            default -> false;
        };
    }
}
