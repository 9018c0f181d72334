package uk.goldthread.timescale;

import java.time.LocalDate;
import uk.goldthread.timescale.calendar.BankHolidays;

/**
 * A length of time as papers count it: {@code six months}, {@code 10 working days}.
 *
 * @param count how many, negative where they lie before what they are counted from
 * @param unit what is counted
 */
public record Length(int count, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Days of the calendar. */
        DAY,
        /** Monday to Friday, but for bank holidays. */
        WORKING_DAY,
        /** Seven days. */
        WEEK,
        /** To the same day of another month. */
        MONTH,
        /** To the same day of another year. */
        YEAR
    }

    /** The day so much later; a month ends on its last day where the other has more ("31 January" and one month is 28 February). */
    public LocalDate from(LocalDate day, BankHolidays holidays) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WORKING_DAY -> holidays.plusWorkingDays(day, count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }
}
