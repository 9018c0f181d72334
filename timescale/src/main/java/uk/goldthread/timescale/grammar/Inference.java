package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Settings.Quarters;
import uk.goldthread.timescale.Settings.Tense;

/** Gives each period without a year the year of its neighbour, or else the next one on or after the reference day. */
final class Inference {

    /** A leap day is at most this far away. */
    private static final int FURTHEST_YEARS = 8;

    private final Reading reading;

    private Inference(Reading reading) {
        this.reading = reading;
    }

    static void infer(Reading reading) {
        Inference inference = new Inference(reading);
        List<Period> periods = reading.periods;
        if (periods.size() > 1) {
            NamedYears.doubt(periods);
            NamedMonths.settle(periods, reading.settings);
            NamedYears.settle(periods);
        }
        for (int i = periods.size() - 1; i >= 0; i--) {
            inference.fromRight(periods.get(i), i + 1 < periods.size() ? periods.get(i + 1) : null);
        }
        if (isRangeWithoutYear(periods)) {
            inference.fromEnd(periods.getFirst(), periods.get(1));
        }
        for (int i = 0; i < periods.size(); i++) {
            inference.fromLeft(periods.get(i), i > 0 ? periods.get(i - 1) : null);
        }
        if (periods.size() > 1) {
            NamedMonths.dropEdges(periods);
        }
    }

    private static boolean isRangeWithoutYear(List<Period> periods) {
        return periods.size() > 1
                && periods.getFirst().first == null
                && periods.get(1).first == null
                && periods.get(1).link == Link.TO;
    }

    /** "April to June" in May is the one that runs. */
    private void fromEnd(Period first, Period last) {
        fromLeft(last, null);
        fromRight(first, last);
        first.inferred = true;
    }

    private void place(Period period, int year) {
        Placing.place(period, year, reading.settings);
    }

    /** "Sept/Oct 08": a period takes the year of the one linked after it, and does not begin after it. */
    private void fromRight(Period period, @Nullable Period next) {
        if (period.hasYear()) {
            place(period, period.year);
        } else if (next != null && next.year != Period.NO_YEAR && isQuarterBesideDate(period, next)) {
            holding(period, next);
        } else if (next != null && next.year != Period.NO_YEAR && next.link.joins()) {
            split(period, next);
            place(period, next.year);
            if (begins(period, next) || NamedMonths.isEndTold(period, next)) {
                period.year(next.year, period.split);
            } else {
                period.year(next.year - 1, period.split);
                place(period, period.year);
            }
        }
    }

    private static boolean isQuarterBesideDate(Period period, Period next) {
        boolean part = period.unit == Unit.QUARTER || period.unit == Unit.HALF;
        return part && (next.unit == Unit.MONTH || next.unit == Unit.DAY) && next.link != Link.TO && next.link.joins();
    }

    /** "Q2 (30 September 2010)": the quarter that holds the date, financial or of the calendar as they are counted; else neither is sure. */
    private void holding(Period period, Period date) {
        boolean split = reading.settings.quarters() == Quarters.FINANCIAL;
        for (int year = date.year; year >= date.year - 1; year--) {
            period.year(year, split);
            place(period, year);
            if (!Roles.isAfter(period.first, date.last) && !Roles.isAfter(date.first, period.last)) {
                return;
            }
        }
        reading.silent = true;
    }

    private static boolean begins(Period period, Period next) {
        return period.first == null || next.first == null || !period.first.isAfter(next.first) || period.split;
    }

    private static void split(Period period, Period next) {
        period.split = next.split && next.unit == period.unit
                || next.split && period.unit != Unit.DAY && period.unit != Unit.MONTH;
    }

    private void fromLeft(Period period, @Nullable Period before) {
        if (period.first != null) {
            return;
        }
        if (period.unit == Unit.QUARTER || period.unit == Unit.HALF) {
            period.split = reading.settings.quarters() == Quarters.FINANCIAL;
        }
        period.inferred = true;
        LocalDate from = base(before, period);
        Part part = period.part;
        if (period.strictlyNext || period.strictlyLast) {
            // "end of next year": it is the year that has to be the next one, not its end.
            period.part = Part.WHOLE;
        }
        if (period.strictlyLast || reading.settings.tense() == Tense.PAST && before == null) {
            last(period, from);
        } else {
            reading.silent |= isOfList(period) && isSoonerAlone(period, from);
            next(period, from);
        }
        if (part != period.part) {
            period.part = part;
            place(period, period.year);
        }
    }

    /** The day from which a missing year is counted: that of the period before it, but for one that it replaces. */
    private LocalDate base(@Nullable Period before, Period period) {
        LocalDate first = before == null || before.unit == Unit.FIXED || before.doubtful ? null : before.first;
        boolean replaced = before != null && before.inferred && before.revision != period.revision;
        return first == null || replaced ? reading.reference : first;
    }

    private boolean isOfList(Period period) {
        boolean listed = period.link == Link.STACKED || period.link == Link.AND;
        return listed && reading.repetition == null && (period.unit == Unit.MONTH || period.unit == Unit.DAY);
    }

    /** "January, April and July" in March begins with the next January, or with this April. */
    private boolean isSoonerAlone(Period period, LocalDate from) {
        if (!from.isAfter(reading.reference)) {
            return false;
        }
        next(period, reading.reference);
        return period.first != null && period.first.isBefore(from);
    }

    private void next(Period period, LocalDate from) {
        for (int year = from.getYear() - 1; year <= from.getYear() + FURTHEST_YEARS; year++) {
            place(period, year);
            if (isNext(period, from) && !isLeapDayElsewhere(period)) {
                period.year = year;
                return;
            }
        }
    }

    private static boolean isNext(Period period, LocalDate from) {
        if (period.first == null || period.last == null) {
            return false;
        }
        return period.strictlyNext ? period.first.isAfter(from) : !period.last.isBefore(from);
    }

    private void last(Period period, LocalDate until) {
        for (int year = until.getYear() + 1; year >= until.getYear() - FURTHEST_YEARS; year--) {
            place(period, year);
            if (isLast(period, until) && !isLeapDayElsewhere(period)) {
                period.year = year;
                return;
            }
        }
    }

    private static boolean isLast(Period period, LocalDate until) {
        if (period.first == null || period.last == null) {
            return false;
        }
        return period.strictlyLast ? period.last.isBefore(until) : !period.first.isAfter(until);
    }

    private static boolean isLeapDayElsewhere(Period period) {
        return period.impossible && period.unit == Unit.DAY && period.index == 2 && period.day == 29;
    }
}
