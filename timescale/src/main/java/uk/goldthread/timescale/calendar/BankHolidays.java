package uk.goldthread.timescale.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The bank holidays of one nation: schedule 1 of the Banking and Financial Dealings Act 1971, the days that a proclamation gives
 * every year (Boxing Day, the Mondays of May, substitutes for a Saturday), the St Andrew's Day Bank Holiday (Scotland) Act 2007,
 * and the days that were given or moved once.
 *
 * <p>From 1978, when the first Monday in May was added, to 2026 they are all known: {@link #isKnown} says so of a year. From 2027
 * on the rules give what can be told beforehand, Easter included, and {@link #and} adds a day that is proclaimed after this was
 * written. Before 1978 the rules were others, and these are only near them.
 *
 * <pre>{@code
 * BankHolidays holidays = BankHolidays.of(Nation.SCOTLAND);
 * holidays.isWorkingDay(LocalDate.of(2010, 11, 30));       // false: St Andrew's Day
 * holidays.plusWorkingDays(LocalDate.of(2009, 12, 24), 5); // 6 January 2010
 * }</pre>
 */
public final class BankHolidays {

    /** The first year of which every bank holiday is known. */
    public static final int FIRST_KNOWN_YEAR = 1978;
    /** The last year of which every bank holiday is known. */
    public static final int LAST_KNOWN_YEAR = 2026;

    private static final int WEEKDAYS = 5;
    private static final int MOST_IN_A_YEAR = 16;

    private static final int FIRST_ST_ANDREWS_DAY = 2007;

    /** Papers plan a generation ahead; the days of later years are reckoned when they are asked for. */
    private static final int LAST_LISTED_YEAR = 2060;

    private final Nation nation;
    private final Set<LocalDate> added;
    private final List<List<LocalDate>> listed;

    private BankHolidays(Nation nation, Set<LocalDate> added) {
        this.nation = nation;
        this.added = added;
        this.listed = IntStream.rangeClosed(FIRST_KNOWN_YEAR, LAST_LISTED_YEAR)
                .mapToObj(this::reckon)
                .toList();
    }

    /** Those of a nation, and no more. */
    public static BankHolidays of(Nation nation) {
        return new BankHolidays(nation, Set.of());
    }

    /** These and more days: one that was proclaimed since, or those on which an office is closed. */
    public BankHolidays and(LocalDate... days) {
        Set<LocalDate> all = new HashSet<>(added);
        all.addAll(List.of(days));
        return new BankHolidays(nation, Set.copyOf(all));
    }

    /** Whether every bank holiday of the year is known, the proclaimed ones too. */
    public boolean isKnown(int year) {
        return year >= FIRST_KNOWN_YEAR && year <= LAST_KNOWN_YEAR;
    }

    /** Whether it is a bank holiday or a day that was added. */
    public boolean isHoliday(LocalDate day) {
        return list(day.getYear()).contains(day);
    }

    /** Monday to Friday, but for bank holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    /** The day so many working days later; the day it is counted from is not counted. Negative counts go back. */
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        int left = count;
        while (left != 0) {
            LocalDate start = day;
            day = plusWeekdays(start, left);
            left = count < 0 ? -holidays(day, start.minusDays(1)) : holidays(start.plusDays(1), day);
        }
        return day;
    }

    private static LocalDate plusWeekdays(LocalDate from, int count) {
        int step = Integer.signum(count);
        LocalDate day = from;
        while (isWeekend(day)) {
            day = day.minusDays(step);
        }
        day = day.plusWeeks(count / WEEKDAYS);
        for (int left = count % WEEKDAYS; left != 0; ) {
            day = day.plusDays(step);
            left -= isWeekend(day) ? 0 : step;
        }
        return day;
    }

    /** How many bank holidays there are from the first to the last day that are no weekends. */
    private int holidays(LocalDate first, LocalDate last) {
        int count = 0;
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (LocalDate holiday : list(year)) {
                count += isWeekend(holiday) || holiday.isBefore(first) || holiday.isAfter(last) ? 0 : 1;
            }
        }
        return count;
    }

    /** The bank holidays of the year, in their order; those on a weekend at their substitute day. */
    public NavigableSet<LocalDate> in(int year) {
        return new TreeSet<>(list(year));
    }

    private List<LocalDate> list(int year) {
        boolean isListed = year >= FIRST_KNOWN_YEAR && year <= LAST_LISTED_YEAR;
        return isListed ? listed.get(year - FIRST_KNOWN_YEAR) : reckon(year);
    }

    private List<LocalDate> reckon(int year) {
        List<LocalDate> days = new ArrayList<>(MOST_IN_A_YEAR);
        addFixed(days, year);
        addMovable(days, year);
        OneOffDays.apply(days, year, nation);
        for (LocalDate day : added) {
            if (day.getYear() == year && !days.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private void addFixed(List<LocalDate> days, int year) {
        addOrSubstitute(days, LocalDate.of(year, 1, 1));
        if (nation == Nation.SCOTLAND) {
            addOrSubstitute(days, LocalDate.of(year, 1, 2));
            if (year >= FIRST_ST_ANDREWS_DAY) {
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

    private void addMovable(List<LocalDate> days, int year) {
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
    private static void addOrSubstitute(List<LocalDate> days, LocalDate holiday) {
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
