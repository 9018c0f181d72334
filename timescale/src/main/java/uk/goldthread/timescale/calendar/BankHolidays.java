package uk.goldthread.timescale.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The bank holidays of one nation: the rules of the Banking and Financial Dealings Act 1971 and its later orders, and the days
 * that were moved or given once by proclamation.
 *
 * <p>Known from 2000 to 2025. {@link #isKnown} says so of a year; outside of that span the rules are applied as they stand,
 * and a day that a later proclamation gives is missing.
 */
public final class BankHolidays {

    public static final int FIRST_KNOWN_YEAR = 2000;
    public static final int LAST_KNOWN_YEAR = 2025;

    private final Nation nation;

    private BankHolidays(Nation nation) {
        this.nation = nation;
    }

    public static BankHolidays of(Nation nation) {
        return new BankHolidays(nation);
    }

    /** Whether every bank holiday of the year is known, the proclaimed ones too. */
    public boolean isKnown(int year) {
        return year >= FIRST_KNOWN_YEAR && year <= LAST_KNOWN_YEAR;
    }

    public boolean isHoliday(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** Monday to Friday, but for bank holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    /** The day so many working days later; the day it is counted from is not counted. Negative counts go back. */
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        NavigableSet<LocalDate> holidays = in(day.getYear());
        int step = count < 0 ? -1 : 1;
        for (int left = Math.abs(count); left > 0; ) {
            int year = day.getYear();
            day = day.plusDays(step);
            if (day.getYear() != year) {
                holidays = in(day.getYear());
            }
            if (!isWeekend(day) && !holidays.contains(day)) {
                left--;
            }
        }
        return day;
    }

    /** The bank holidays of the year, in their order; those on a weekend at their substitute day. */
    public NavigableSet<LocalDate> in(int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        addFixed(days, year);
        addMovable(days, year);
        OneOffDays.apply(days, year);
        return days;
    }

    private void addFixed(NavigableSet<LocalDate> days, int year) {
        addOrSubstitute(days, LocalDate.of(year, 1, 1));
        if (nation == Nation.SCOTLAND) {
            addOrSubstitute(days, LocalDate.of(year, 1, 2));
            if (year >= 2007) {
                addOrSubstitute(days, LocalDate.of(year, 11, 30));
            }
        }
        if (nation == Nation.NORTHERN_IRELAND) {
            addOrSubstitute(days, LocalDate.of(year, 3, 17));
            addOrSubstitute(days, LocalDate.of(year, 7, 12));
        }
        addOrSubstitute(days, LocalDate.of(year, 12, 25));
        addOrSubstitute(days, LocalDate.of(year, 12, 26));
    }

    private void addMovable(NavigableSet<LocalDate> days, int year) {
        LocalDate easter = Easter.sunday(year);
        days.add(easter.minusDays(2));
        if (nation != Nation.SCOTLAND) {
            days.add(easter.plusDays(1));
        }
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
        days.add(august.with(nation == Nation.SCOTLAND ? firstInMonth(MONDAY) : lastInMonth(MONDAY)));
    }

    /** A holiday on a weekend is kept on the next day that is neither a weekend nor a holiday. */
    private static void addOrSubstitute(NavigableSet<LocalDate> days, LocalDate holiday) {
        LocalDate day = holiday;
        while (isWeekend(day) || days.contains(day)) {
            day = day.plusDays(1);
        }
        days.add(day);
    }

    private static boolean isWeekend(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }
}
