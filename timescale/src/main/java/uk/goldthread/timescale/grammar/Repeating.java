package uk.goldthread.timescale.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.words.Term;

/** Whether what was read comes again, or only speaks of something that does. */
final class Repeating {

    private final String text;
    private final Reading reading;
    private final List<Period> main;

    private Repeating(String text, Reading reading, List<Period> main) {
        this.text = text;
        this.reading = reading;
        this.main = main;
    }

    /** Whether the timescale with these periods that govern recurs. */
    static boolean is(String text, Reading reading, List<Period> main) {
        return new Repeating(text, reading, main).isBy(reading.repetition);
    }

    private boolean isBy(@Nullable Repetition repetition) {
        return repetition != null
                && !(reading.reviewRepeats && hasMoreThanReview())
                && !(isOfThings(repetition) && !main.isEmpty())
                && !isOneOfThem(repetition);
    }

    private boolean hasMoreThanReview() {
        return !main.isEmpty() || reading.ongoing || reading.doneBefore || reading.doneAfter;
    }

    /** "By 31 December each agency shall submit its plan" names one day. */
    private boolean isOfThings(Repetition repetition) {
        return reading.eachOfThem && repetition.frequency() == Repetition.Frequency.UNSAID;
    }

    /** "Annual report July 2020" names one of those that come again; "annual reports", "annual report by July" and "first in" all of them. */
    private boolean isOneOfThem(Repetition repetition) {
        if (reading.thingRepeatedAt < 0 || main.size() != 1) {
            return false;
        }
        Period named = main.getFirst();
        for (int i = reading.thingRepeatedAt; i < named.from; i++) {
            if (reading.tokens.is(i, Term.ORDINAL) || reading.tokens.is(i, Term.NEXT)) {
                return false;
            }
        }
        return reading.thingRepeatedAt < named.from
                && named.role == Role.PLAIN
                && !reading.onwards
                && !named.inferred
                && !isPlural(reading.thingRepeatedAt + 1)
                && named.kind != Kind.IMMEDIATE
                && named.first != null
                && named.last != null
                && !repetition.comesTwiceWithin(named.first, named.last);
    }

    /** "monthly budget reports": the last of the words that name the thing. */
    private boolean isPlural(int thing) {
        int last = thing;
        while (BareYears.isThing(reading.tokens, last + 1)) {
            last++;
        }
        return text.charAt(reading.tokens.end(last) - 1) == 's';
    }
}
