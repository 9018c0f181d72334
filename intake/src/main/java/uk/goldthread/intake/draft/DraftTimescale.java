package uk.goldthread.intake.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timescale in the source's words (the whole cell), with the days they cover; the last day is included. */
public record DraftTimescale(
        String text,
        String kind,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate review,
        @Nullable String edtf,
        List<Earlier> earlier) {

    /** A timescale that this one replaced, and by whose word. */
    public record Earlier(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String replacedBy) {}
}
