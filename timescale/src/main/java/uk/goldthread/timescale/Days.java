package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, open at either end where a bound is null.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last
 */
public record Days(
        @Nullable LocalDate startInclusive, @Nullable LocalDate endExclusive) {

    /** From the first to the last day, both included, as people say it. */
    public static Days ofClosed(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Days(first, last == null ? null : last.plusDays(1));
    }

    /** From that day on. */
    public static Days from(@Nullable LocalDate first) {
        return new Days(first, null);
    }

    /** Up to that day, itself included. */
    public static Days until(@Nullable LocalDate last) {
        return ofClosed(null, last);
    }

    /**
     * The days of a date in Extended Date/Time Format, of the forms that {@link Timescale#edtf()} gives.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Days ofEdtf(String edtf) {
        return EdtfReader.read(edtf);
    }

    /** The first day; null where the start is open. */
    public @Nullable LocalDate first() {
        return startInclusive;
    }

    boolean startsBy(LocalDate day) {
        return startInclusive == null || !startInclusive.isAfter(day);
    }

    /** The last day; null where the end is open. */
    public @Nullable LocalDate last() {
        return endExclusive == null ? null : endExclusive.minusDays(1);
    }
}
