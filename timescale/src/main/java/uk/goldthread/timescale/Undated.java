package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * No days: ongoing, done, or unknown.
 *
 * @param words the words and what they say besides the days
 * @param kind which of these
 */
public record Undated(Words words, Kind kind) implements Timescale {
    @Override
    public @Nullable LocalDate earliest() {
        return null;
    }

    @Override
    public @Nullable LocalDate latest() {
        return null;
    }
}
