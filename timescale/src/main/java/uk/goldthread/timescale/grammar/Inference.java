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
            NamedMonths.settle(periods);
            NamedYears.settle(periods);
        }
        for (int i = periods.size() - 1; i >= 0; i--) {
            inference.fromRight(periods.get(i), i + 1 < periods.size() ? periods.get(i + 1) : null);
        }
        for (int i = 0; i < periods.size(); i++) {
            inference.fromLeft(periods.get(i), i > 0 ? periods.get(i - 1) : null);
        }
        if (periods.size() > 1) {
            NamedMonths.dropEnds(reading);
        }
    }

    private void place(Period period, int year) {
        Placing.place(period, year, reading.settings);
    }

    /** "Sept/Oct 08": a period takes the year of the one linked after it, and does not begin after it. */
    private void fromRight(Period period, @Nullable Period next) {
        if (period.hasYear()) {
            place(period, period.year);
        } else if (next != null && next.year != Period.NO_YEAR && next.link.joins()) {
            split(period, next);
            place(period, next.year);
            if (begins(period, next)) {
                period.year(next.year, period.split);
            } else {
                period.year(next.year - 1, period.split);
                place(period, period.year);
            }
        }
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
        LocalDate from =
                before != null && before.first != null && before.unit != Unit.FIXED ? before.first : reading.reference;
        if (period.strictlyLast || reading.settings.tense() == Tense.PAST && before == null) {
            last(period, from);
        } else {
            next(period, from);
        }
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
