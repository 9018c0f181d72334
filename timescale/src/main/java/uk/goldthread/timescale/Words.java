package uk.goldthread.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every timescale keeps of the words it was read from.
 *
 * @param text the words as they were given
 * @param flags what a reader should know of how they were read
 * @param review the last day of the period named for review
 * @param earlier the timescales that the words themselves replace, oldest first
 * @param replacedBy the words that say who or what replaced the last of them
 */
public record Words(
        String text,
        Set<Flag> flags,
        @Nullable LocalDate review,
        List<Timescale> earlier,
        @Nullable String replacedBy) {

    /** Words that say nothing besides. */
    public static Words of(String text) {
        return new Words(text, Set.of(), null, List.of(), null);
    }
}
