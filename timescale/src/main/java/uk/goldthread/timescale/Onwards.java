package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on without an end; the milestone is the last day of the first part that the words name.
 *
 * @param words the words and what they say besides the days
 * @param days from the first day on
 * @param milestone the last day of the first part, null where the words name none
 */
public record Onwards(Words words, Days days, @Nullable LocalDate milestone) implements Timescale {
    @Override
    public Kind kind() {
        return Kind.ONWARDS;
    }

    @Override
    public @Nullable LocalDate earliest() {
        return days.first();
    }

    @Override
    public @Nullable LocalDate latest() {
        return milestone;
    }
}
