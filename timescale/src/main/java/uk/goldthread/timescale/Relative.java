package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Counted from the reference day, or from something that has no date yet: then there are no days until it is resolved.
 *
 * @param words the words and what they say besides the days
 * @param days the days counted from the reference day or from the anchor, null until its day is known
 * @param length how long after it; null for "as soon as funding is available"
 * @param whole all the days up to then ("within six months"), or that one alone ("in six months' time")
 * @param anchor the words that say what it is counted from; null for the reference day, or where nothing says so
 */
public record Relative(
        Words words,
        @Nullable Days days,
        @Nullable Length length,
        boolean whole,
        @Nullable String anchor) implements Timescale {
    @Override
    public Kind kind() {
        return Kind.RELATIVE;
    }

    @Override
    public @Nullable LocalDate earliest() {
        return days == null ? null : days.first();
    }

    @Override
    public @Nullable LocalDate latest() {
        return days == null ? null : days.last();
    }

    /** The same words once the day of their anchor is known; open where they give no length. */
    public Relative resolve(LocalDate anchorDay, Settings settings) {
        if (length == null) {
            return new Relative(words, Days.from(anchorDay), null, whole, anchor);
        }
        LocalDate end = length.from(anchorDay, settings.holidays());
        LocalDate start = whole ? anchorDay : end;
        Days resolved = start.isAfter(end) ? Days.ofClosed(end, start) : Days.ofClosed(start, end);
        return new Relative(words, resolved, length, whole, anchor);
    }
}
