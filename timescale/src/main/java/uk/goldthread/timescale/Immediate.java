package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * At once: the reference day. "As soon as possible" has no last day.
 *
 * @param words the words and what they say besides the days
 * @param days the reference day, open at its end for "as soon as possible"
 */
public record Immediate(Words words, Days days) implements Timescale {
    @Override
    public Kind kind() {
        return Kind.IMMEDIATE;
    }

    @Override
    public @Nullable LocalDate earliest() {
        return days.first();
    }

    @Override
    public @Nullable LocalDate latest() {
        return days.last();
    }
}
