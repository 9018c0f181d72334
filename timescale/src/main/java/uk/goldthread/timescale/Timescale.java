package uk.goldthread.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When, in the words that were used, with the days they cover. */
public interface Timescale {

    /** The words as they were given. */
    String text();

    Kind kind();

    /** The first day covered; null where the words name none. */
    @Nullable
    LocalDate earliest();

    /** The last day covered, itself included; for kind onwards, the last day of the first milestone. Null where the words name none. */
    @Nullable
    LocalDate latest();

    /** The last day of the period named for review. */
    @Nullable
    LocalDate review();

    /** Timescales that the words themselves replace ("Originally June 2008, now October 2008"), oldest first. */
    List<Timescale> earlier();

    Set<Flag> flags();

    /** The days in Extended Date/Time Format; empty where there are none. */
    String edtf();

    static Timescale parse(String text, LocalDate reference) {
        return parse(text, reference, Settings.DEFAULT);
    }

    static Timescale parse(String text, LocalDate reference, Settings settings) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The timescales that running text mentions, in its order; a year or number alone is none. */
    static List<Mention> findAll(String prose, LocalDate reference, Settings settings) {
        throw new UnsupportedOperationException("not yet");
    }
}
