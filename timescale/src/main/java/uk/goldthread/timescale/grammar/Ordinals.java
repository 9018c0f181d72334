package uk.goldthread.timescale.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.calendar.BankHolidays;
import uk.goldthread.timescale.words.Term;

/** {@code first quarter of 2008/09}, {@code second half of 2010}, {@code last working day of April}, {@code 2nd Tuesday of May}. */
final class Ordinals {

    private Ordinals() {}

    /** "last quarter of 2010" is its fourth, "last quarter" that or the one before this, "last year" the one before this. */
    static int orLast(Scan scan, int at) {
        int end = read(scan, at, -1);
        if (end == at) {
            return Relatives.read(scan, at);
        }
        Period period = scan.lastPeriod();
        scan.reading.silent |= period != null && period.unit == Unit.QUARTER && !period.hasYear();
        return end;
    }

    static int read(Scan scan, int at, int ordinal) {
        return switch (scan.term(at + 1)) {
            case QUARTER -> counted(scan, at, Unit.QUARTER, ordinal, 4);
            case HALF -> counted(scan, at, Unit.HALF, ordinal, 2);
            case WEEKDAY -> weekday(scan, at, ordinal);
            case WEEK_OF -> unsaid(scan, at);
            case UNIT ->
                Durations.unit(scan, at + 1) == Durations.WORKING_DAY
                        ? nthOfMonth(scan, at, ordinal, Period.WORKING_DAY)
                        : unsaid(scan, at);
            default -> at;
        };
    }

    /** No rule says at which day a month or a term is halved. */
    private static int counted(Scan scan, int at, Unit unit, int ordinal, int most) {
        int of = afterOf(scan, at + 2);
        if (unit == Unit.HALF && (isOfShort(scan.term(of)) || scan.follows() && isShort(scan.lastPeriod()))) {
            scan.reading.silent = true;
            return of;
        }
        int index = ordinal < 0 ? most : ordinal;
        if (index > most || index < 1) {
            // "5th quarter of 2010", "0th half"
            scan.reading.silent = true;
            return at + 2;
        }
        return Quarters.withYear(scan, at, at + 2, Quarters.period(unit, index));
    }

    private static boolean isOfShort(Term term) {
        return term == Term.MONTH || term == Term.SEASON || term == Term.TERM;
    }

    /** "Summer term 2010 (1st half)" */
    private static boolean isShort(@Nullable Period before) {
        return before != null && (before.unit == Unit.MONTH || before.unit == Unit.SEASON || before.unit == Unit.TERM);
    }

    /** "first week of June", "1st week Sept": no rule says which days those are. */
    private static int unsaid(Scan scan, int at) {
        int period = afterOf(scan, at + 2);
        boolean names = period > at + 2 || scan.is(at + 1, Term.WEEK_OF) || scan.is(period, Term.MONTH);
        if (!names || !Constructs.beginsPeriod(scan, period)) {
            return at;
        }
        scan.reading.silent = true;
        return period;
    }

    private static int weekday(Scan scan, int at, int ordinal) {
        boolean exists = ordinal <= Repetitions.MOST_WEEKDAYS;
        scan.reading.silent |= !exists && monthAfter(scan, at + 2) > 0;
        return exists ? nthOfMonth(scan, at, ordinal, scan.value(at + 1)) : at;
    }

    private static int nthOfMonth(Scan scan, int at, int ordinal, int weekday) {
        int month = monthAfter(scan, at + 2);
        int end = month < 0 ? month : scan.nested(month);
        Period period = scan.lastPeriod();
        if (end == month || period == null || period.unit != Unit.MONTH) {
            return at;
        }
        period.weekday = weekday;
        period.ordinal = ordinal;
        period.kind = Kind.DAY;
        period.from = at;
        return end;
    }

    private static int monthAfter(Scan scan, int at) {
        int month = afterOf(scan, at);
        return scan.is(month, Term.MONTH) ? month : -1;
    }

    private static int afterOf(Scan scan, int at) {
        int i = at;
        while (scan.is(i, Term.OF) || scan.is(i, Term.IN)) {
            i++;
        }
        return i;
    }

    static LocalDate nth(LocalDate first, LocalDate last, Period period, BankHolidays holidays) {
        int ordinal = period.ordinal;
        if (period.weekday == Period.WORKING_DAY) {
            return holidays.plusWorkingDays(ordinal < 0 ? last.plusDays(1) : first.minusDays(1), ordinal);
        }
        DayOfWeek day = DayOfWeek.of(period.weekday);
        return ordinal < 0
                ? last.with(TemporalAdjusters.previousOrSame(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }
}
