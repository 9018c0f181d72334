package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** What a review saw: a strength or an area for improvement. */
public record Finding(
        UUID id,
        LocalDate since,
        @Nullable UUID source,
        List<Place> from,
        int ordinal,
        String kind,
        @Nullable String theme,
        String text) {}
