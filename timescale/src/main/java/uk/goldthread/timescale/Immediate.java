package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** At once: the reference day. "As soon as possible" has no last day. */
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
