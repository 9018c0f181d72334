package uk.goldthread.timescale.grammar;

import java.util.List;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** A quarter or season with its months named beside it, "Q3 (Oct-Dec 2010)", is those months, and keeps its kind. */
final class NamedMonths {

    private NamedMonths() {}

    static void settle(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            Unit unit = periods.get(i).unit;
            if (unit == Unit.QUARTER || unit == Unit.SEASON) {
                settle(periods, i);
            }
        }
        periods.removeIf(period -> period.dropped);
    }

    /** "End of the financial year (March 2011)": the month in brackets says when that end is. */
    static void dropEnds(Reading reading) {
        List<Period> periods = reading.periods;
        for (int i = 1; i < periods.size(); i++) {
            Period month = periods.get(i);
            Period end = periods.get(i - 1);
            month.dropped = month.unit == Unit.MONTH
                    && end.part == Part.END
                    && reading.tokens.is(month.from - 1, Term.OPEN)
                    && isWithin(end, month);
        }
        periods.removeIf(period -> period.dropped);
    }

    private static boolean isWithin(Period end, Period month) {
        return end.last != null && !Roles.isAfter(month.first, end.last) && !Roles.isAfter(end.last, month.last);
    }

    private static void settle(List<Period> periods, int at) {
        Period named = periods.get(at);
        int after = monthsFrom(periods, at + 1, 1);
        int before = monthsFrom(periods, at - 1, -1);
        if (after > 0
                && periods.get(at + 1).link == Link.STACKED
                && isWhole(named, periods.get(at + 1), periods.get(at + after), after)) {
            lend(named, periods, at + 1, at + after);
        } else if (before > 0
                && named.link == Link.STACKED
                && isWhole(named, periods.get(at - before), periods.get(at - 1), before)) {
            lend(named, periods, at - before, at - 1);
            if (at + 1 < periods.size()) {
                periods.get(at + 1).link = Link.STACKED;
            }
        } else {
            return;
        }
        named.dropped = true;
    }

    /** How many months stand in a row from there on. */
    private static int monthsFrom(List<Period> periods, int at, int step) {
        int count = 0;
        for (int i = at; i >= 0 && i < periods.size() && periods.get(i).unit == Unit.MONTH && count < 3; i += step) {
            count++;
        }
        return count;
    }

    /** Two or three months that span three; or one month with a year, beside a quarter without. */
    private static boolean isWhole(Period named, Period first, Period last, int count) {
        if (count == 1) {
            return first.hasYear() && !named.hasYear();
        }
        return (last.index - first.index + 12) % 12 == 2;
    }

    private static void lend(Period named, List<Period> periods, int first, int last) {
        Period end = periods.get(last);
        if (!end.hasYear() && named.hasYear()) {
            end.year(named.year, named.split);
        }
        if (first == last) {
            return;
        }
        Kind kind = named.kind;
        for (int i = first; i <= last; i++) {
            periods.get(i).kind = kind;
            periods.get(i).link = i == first ? Link.STACKED : Link.SLASH;
            periods.get(i).role = named.role;
        }
    }
}
