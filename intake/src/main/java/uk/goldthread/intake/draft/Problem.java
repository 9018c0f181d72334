package uk.goldthread.intake.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** Something in a person's document that wants a person. {@code severity}: error, warning or note. */
public record Problem(
        String code,
        String severity,
        String message,
        @Nullable String commitment,
        List<Place> from) {}
