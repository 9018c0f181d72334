package uk.goldthread.timescale.grammar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.goldthread.timescale.Dated;
import uk.goldthread.timescale.Days;
import uk.goldthread.timescale.Flag;
import uk.goldthread.timescale.Impossible;
import uk.goldthread.timescale.Timescale;
import uk.goldthread.timescale.Words;

/** The timescales that a text itself replaces: "Originally June 2008, now October 2008". */
final class Replaced {

    private Replaced() {}

    static List<Timescale> of(String text, Reading reading, List<Period> old) {
        if (old.isEmpty()) {
            return List.of();
        }
        List<Timescale> earlier = new ArrayList<>(old.size());
        for (Period period : old) {
            earlier.add(timescale(text, reading, period));
        }
        return List.copyOf(earlier);
    }

    private static Timescale timescale(String text, Reading reading, Period period) {
        int own = period.isFuzzy() ? FlagSets.bit(Flag.FUZZY) : 0;
        own |= period.inferred ? FlagSets.bit(Flag.YEAR_INFERRED) : 0;
        own |= period.impossible ? FlagSets.bit(Flag.IMPOSSIBLE) : 0;
        String ownText = text.substring(reading.start(period), reading.end(period));
        Words words = new Words(ownText, FlagSets.of(own), null, List.of(), null);
        Days days = Days.ofClosed(period.first, period.last);
        return period.impossible
                ? new Impossible(words, days, period.day, YearMonth.of(period.year, period.index))
                : new Dated(words, period.kind, days);
    }
}
