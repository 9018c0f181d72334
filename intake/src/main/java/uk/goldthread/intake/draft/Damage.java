package uk.goldthread.intake.draft;

import java.util.List;
import uk.goldthread.intake.tree.Place;

/** What a healing found broken, as it stood: by this a person can say that it was not. */
public record Damage(String code, String before, List<Place> from) {
    public Damage {
        from = List.copyOf(from);
    }
}
