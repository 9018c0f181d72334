package uk.goldthread.timescale.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.calendar.SchoolTerms;

/** Puts a period of a known year on the calendar. */
final class Placing {

    private static final int APRIL = 4;

    private Placing() {}

    static void place(Period period, int year, Settings settings) {
        switch (period.unit) {
            case DAY -> day(period, monthYear(period, year));
            case MONTH -> months(period, monthYear(period, year), period.index, 1);
            case SEASON -> season(period, year);
            case TERM -> term(period, year, settings.terms());
            case QUARTER -> quarter(period, year);
            case HALF -> months(period, year, (period.index - 1) * 6 + (period.split ? APRIL : 1), 6);
            case YEAR -> months(period, year, 1, 12);
            case YEARS -> months(period, year, 1, 12 * (period.lastYear - year + 1));
            case NAMED_YEAR -> months(period, year, period.index, 12);
            case FEAST -> {
                period.first = Feasts.day(period.index, year);
                period.last = period.first;
            }
            default -> {}
        }
        shape(period, settings);
        cut(period);
    }

    private static void shape(Period period, Settings settings) {
        LocalDate first = period.first;
        LocalDate last = period.last;
        if (first == null || last == null) {
            return;
        }
        if (period.weekday > 0) {
            period.first = Ordinals.nth(first, last, period, settings.holidays());
            period.last = period.first;
        } else if (period.week) {
            period.first = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            period.last = period.first.plusDays(6);
        } else if (period.monthsUpTo > 0) {
            period.first = last.plusDays(1).minusMonths(period.monthsUpTo);
        }
    }

    /** A month of a split year lies within that financial year. */
    private static int monthYear(Period period, int year) {
        return period.split && period.index < APRIL ? year + 1 : year;
    }

    /** An impossible day is read as the last of its month, and says so. */
    private static void day(Period period, int year) {
        int length = length(year, period.index);
        period.impossible = period.day > length;
        period.first = LocalDate.of(year, period.index, Math.min(period.day, length));
        period.last = period.first;
    }

    /** Spring 1 March to 31 May, and so on; winter ends in the year after the one it is named by. */
    private static void season(Period period, int year) {
        int firstYear = period.split && period.index == 1 ? year + 1 : year;
        months(period, firstYear, period.index * 3, 3);
    }

    /** The months of the school's term; the term of a split year lies in that academic year. */
    private static void term(Period period, int year, SchoolTerms terms) {
        int own = period.split && period.index != 3 ? year + 1 : year;
        SchoolTerms.Months months = switch (period.index) {
            case 1 -> terms.spring();
            case 2 -> terms.summer();
            default -> terms.autumn();
        };
        period.first = months.firstDay(own);
        period.last = months.lastDay(own);
    }

    /** Quarters of a split year are financial, those of a single year calendar quarters. */
    private static void quarter(Period period, int year) {
        months(period, year, (period.index - 1) * 3 + (period.split ? APRIL : 1), 3);
    }

    private static void months(Period period, int year, int month, int count) {
        int firstMonth = month - 1;
        int lastMonth = firstMonth + count - 1;
        period.first = LocalDate.of(year + firstMonth / 12, firstMonth % 12 + 1, 1);
        period.last = lastOf(year + lastMonth / 12, lastMonth % 12 + 1);
    }

    private static LocalDate lastOf(int year, int month) {
        return LocalDate.of(year, month, length(year, month));
    }

    private static int length(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** Early, mid and late are thirds; the start and the end are one day. */
    static void cut(Period period) {
        LocalDate first = period.first;
        LocalDate last = period.last;
        if (first == null || last == null || period.part == Part.WHOLE) {
            return;
        }
        Part end = period.lastPart == Part.WHOLE ? period.part : period.lastPart;
        LocalDate from = firstOf(period.part, first, last);
        LocalDate to = lastOf(end, first, last);
        period.first = from;
        period.last = from.isAfter(to) ? lastOf(period.part, first, last) : to;
    }

    private static LocalDate firstOf(Part part, LocalDate first, LocalDate last) {
        return switch (part) {
            case MID -> third(first, last, 1);
            case LATE -> third(first, last, 2);
            case END -> last;
            default -> first;
        };
    }

    private static LocalDate lastOf(Part part, LocalDate first, LocalDate last) {
        return switch (part) {
            case START -> first;
            case EARLY -> third(first, last, 1).minusDays(1);
            case MID -> third(first, last, 2).minusDays(1);
            default -> last;
        };
    }

    /** The first day of the second or third third: tens of days in a month, months in anything longer. */
    private static LocalDate third(LocalDate first, LocalDate last, int third) {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        return months >= 3 ? first.plusMonths(months * third / 3) : first.plusDays(10L * third);
    }
}
