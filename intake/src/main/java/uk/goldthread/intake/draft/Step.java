package uk.goldthread.intake.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** One sentence or bullet of what was done or will be done. */
public record Step(String text, @Nullable On on, List<Place> from) {

    /** The day or period that the words name. */
    public record On(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}
}
