package uk.goldthread.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often, and on which days where the words say.
 *
 * @param frequency the unit that is counted; {@link Frequency#UNSAID} for "regularly"
 * @param interval every so many of them: 3 and MONTHLY for "quarterly"
 * @param times how often within each: 2 and YEARLY for "twice yearly", which names no days
 * @param months the months named ("annually in October")
 * @param day the day of the month, {@link #LAST_DAY} for its last, 0 where none is named
 * @param weekday the weekday named ("every second Tuesday")
 * @param ordinal which of those weekdays in the month, -1 for the last, 0 for each
 * @param other the other reading of an ambiguous word: "bi-monthly" is every two months or twice a month
 */
public record Repetition(
        Frequency frequency,
        int interval,
        int times,
        Set<Month> months,
        int day,
        @Nullable DayOfWeek weekday,
        int ordinal,
        @Nullable Repetition other) {

    /** The last day of a month, however long it is. */
    public static final int LAST_DAY = -1;

    /** The furthest that an occurrence is looked for: a leap day comes within eight years. */
    private static final int FURTHEST_YEARS = 8;

    /** The units of repetition. */
    public enum Frequency {
        /** Days. */
        DAILY,
        /** Weeks. */
        WEEKLY,
        /** Months. */
        MONTHLY,
        /** Years. */
        YEARLY,
        /** "Regularly": the words do not say. */
        UNSAID
    }

    /** Every so many units, on days that nothing says. */
    public static Repetition every(int interval, Frequency frequency) {
        return new Repetition(frequency, interval, 1, Set.of(), 0, null, 0, null);
    }

    /** With another reading of the same words. */
    public Repetition withOther(@Nullable Repetition alternative) {
        return new Repetition(frequency, interval, times, months, day, weekday, ordinal, alternative);
    }

    /** So often within each. */
    public Repetition withTimes(int number) {
        return new Repetition(frequency, interval, number, months, day, weekday, ordinal, other);
    }

    /** In the months named, on that day of each; 0 where none is named. */
    public Repetition in(Set<Month> named, int dayOfMonth) {
        return new Repetition(frequency, interval, times, Set.copyOf(named), dayOfMonth, weekday, ordinal, other);
    }

    /** On that day of the month. */
    public Repetition onDay(int dayOfMonth) {
        return new Repetition(frequency, interval, times, months, dayOfMonth, weekday, ordinal, other);
    }

    /** On the weekday named: each, or the first, second or last (-1) of the month. */
    public Repetition on(DayOfWeek named, int which) {
        return new Repetition(frequency, interval, times, months, day, named, which, other);
    }

    /** Whether the words alone say on which days or in which months it falls. */
    public boolean isPlaced() {
        return times == 1 && interval == 1 && (!months.isEmpty() || weekday != null || day != 0);
    }

    /**
     * The days of the first occurrence that ends on or after a day: a whole month where a month is named without a day. One
     * that the words do not place is counted from the days of the first; without them it has none, nor has one whose words may
     * mean another.
     */
    public @Nullable Days next(LocalDate onOrAfter, @Nullable Days first) {
        if (other != null) {
            return null;
        }
        if (isPlaced()) {
            return weekday != null ? nextWeekday(onOrAfter, weekday) : nextMonth(onOrAfter);
        }
        return first == null || times != 1 || frequency == Frequency.UNSAID ? null : nextFrom(first, onOrAfter);
    }

    private @Nullable Days nextMonth(LocalDate onOrAfter) {
        YearMonth start = YearMonth.from(onOrAfter);
        for (int i = 0; i < 12 * FURTHEST_YEARS; i++) {
            YearMonth month = start.plusMonths(i);
            if (months.isEmpty() || months.contains(month.getMonth())) {
                Days days = in(month);
                if (days != null
                        && days.endExclusive() != null
                        && days.endExclusive().isAfter(onOrAfter)) {
                    return days;
                }
            }
        }
        return null;
    }

    private @Nullable Days in(YearMonth month) {
        if (day == 0) {
            return Days.ofClosed(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate last = month.atEndOfMonth();
        LocalDate named = day == LAST_DAY ? last : month.isValidDay(day) ? month.atDay(day) : null;
        return named == null ? null : Days.ofClosed(named, named);
    }

    private Days nextWeekday(LocalDate onOrAfter, DayOfWeek named) {
        if (ordinal == 0) {
            LocalDate next = onOrAfter.with(TemporalAdjusters.nextOrSame(named));
            return Days.ofClosed(next, next);
        }
        LocalDate month = onOrAfter.withDayOfMonth(1);
        LocalDate found = month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, named));
        while (found.isBefore(onOrAfter)) {
            month = month.plusMonths(1);
            found = month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, named));
        }
        return Days.ofClosed(found, found);
    }

    private @Nullable Days nextFrom(Days first, LocalDate onOrAfter) {
        LocalDate start = first.first();
        LocalDate last = first.last();
        if (start == null || last == null) {
            return null;
        }
        if (weekday != null) {
            start = start.with(TemporalAdjusters.nextOrSame(weekday));
            last = start;
        }
        long passed = Math.max(0, unit().between(last, onOrAfter) / interval);
        while (later(last, passed).isBefore(onOrAfter)) {
            passed++;
        }
        return Days.ofClosed(later(start, passed), later(last, passed));
    }

    /** The same day so many times later; the last day of a month stays the last of its month in a month of other length. */
    private LocalDate later(LocalDate day, long occurrences) {
        LocalDate later = day.plus(occurrences * interval, unit());
        boolean staysLast = isByDayOfMonth() && day.getDayOfMonth() == day.lengthOfMonth();
        return staysLast ? YearMonth.from(later).atEndOfMonth() : later;
    }

    private ChronoUnit unit() {
        return switch (frequency) {
            case DAILY -> ChronoUnit.DAYS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    /** Whether each occurrence falls on the same day of the month as the first. */
    boolean isByDayOfMonth() {
        return months.isEmpty()
                && day == 0
                && weekday == null
                && (frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY);
    }

    /** Whether an occurrence on the first of these days is followed by another up to the last. */
    public boolean comesTwiceWithin(LocalDate from, LocalDate to) {
        LocalDate second = times > 1 ? later(from, 1).minusDays(1) : later(from, 1);
        return frequency != Frequency.UNSAID && !second.isAfter(to);
    }

    /** The rule of RFC 5545, without its anchor; null where the words name no rule ("twice yearly", "regularly"). */
    public @Nullable String rrule() {
        return Rrule.of(this, null, null);
    }
}
