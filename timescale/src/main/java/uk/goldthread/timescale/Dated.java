package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period with a last day: a day, a month, a season, a quarter, a year or a range. An open start has no first day.
 *
 * @param words the words and what they say besides the days
 * @param kind what sort of period
 * @param days the days covered
 */
public record Dated(Words words, Kind kind, Days days) implements Timescale {
    @Override
    public @Nullable LocalDate earliest() {
        return days.first();
    }

    @Override
    public @Nullable LocalDate latest() {
        return days.last();
    }
}
