package uk.goldthread.timescale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * No such day exists: the suggestion is the last day of that month, and only a person applies it.
 *
 * @param words the words and what they say besides the days
 * @param suggestion the days with the last day of the month in the place of the one that does not exist
 * @param day the day of the month that the words name
 * @param month the month that is too short for it
 */
public record Impossible(Words words, Days suggestion, int day, YearMonth month) implements Timescale {
    @Override
    public Kind kind() {
        return Kind.IMPOSSIBLE;
    }

    @Override
    public @Nullable LocalDate earliest() {
        return suggestion.first();
    }

    @Override
    public @Nullable LocalDate latest() {
        return suggestion.last();
    }

    /** Why there is no such day: "June 2006 has 30 days, so there is no 31 June." */
    public String reason() {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return "%s %d has %d days, so there is no %d %s."
                .formatted(name, month.getYear(), month.lengthOfMonth(), day, name);
    }
}
