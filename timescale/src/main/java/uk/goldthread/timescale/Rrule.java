package uk.goldthread.timescale;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Repetition.Frequency;

/** A repetition as a recurrence rule of RFC 5545, section 3.3.10. */
final class Rrule {

    /** The last day that every month has. */
    private static final int SHORTEST_MONTH = 28;

    private Rrule() {}

    /** The rule from a beginning to an end, where they are known; null where the words name no rule. */
    static @Nullable String of(Repetition repetition, @Nullable LocalDate beginning, @Nullable LocalDate end) {
        if (repetition.times() != 1 || repetition.frequency() == Frequency.UNSAID) {
            return null;
        }
        StringBuilder rule = new StringBuilder("FREQ=").append(repetition.frequency());
        if (repetition.interval() != 1) {
            rule.append(";INTERVAL=").append(repetition.interval());
        }
        days(rule, repetition);
        if (beginning != null && repetition.isByDayOfMonth()) {
            shortMonths(rule, repetition.frequency(), beginning);
        }
        if (end != null) {
            rule.append(";UNTIL=").append(end.format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        return rule.toString();
    }

    private static void days(StringBuilder rule, Repetition repetition) {
        if (!repetition.months().isEmpty()) {
            String numbers = new TreeSet<>(repetition.months())
                    .stream().map(Month::getValue).map(String::valueOf).collect(joining(","));
            rule.append(";BYMONTH=").append(numbers);
        }
        if (repetition.day() != 0) {
            rule.append(";BYMONTHDAY=").append(repetition.day());
        }
        if (repetition.weekday() != null) {
            rule.append(";BYDAY=")
                    .append(repetition.ordinal() == 0 ? "" : repetition.ordinal())
                    .append(repetition.weekday().name(), 0, 2);
        }
    }

    /** RFC 5545 leaves out a month that lacks the day; "quarterly from 31 January" means the last day that each has. */
    private static void shortMonths(StringBuilder rule, Frequency frequency, LocalDate beginning) {
        int day = beginning.getDayOfMonth();
        boolean leapDay = day > SHORTEST_MONTH && beginning.getMonth() == Month.FEBRUARY;
        if (day <= SHORTEST_MONTH || frequency == Frequency.YEARLY && !leapDay) {
            return;
        }
        if (frequency == Frequency.YEARLY) {
            rule.append(";BYMONTH=2");
        }
        String days = IntStream.rangeClosed(SHORTEST_MONTH, day)
                .mapToObj(String::valueOf)
                .collect(joining(","));
        rule.append(";BYMONTHDAY=").append(days).append(";BYSETPOS=-1");
    }
}
