package uk.goldthread.intake.recognise;

import java.util.List;
import uk.goldthread.intake.heal.HealedSource;

/** A healed document with its parts told apart, in order. */
public record Recognised(HealedSource healed, List<Part> parts) {
    public Recognised {
        parts = List.copyOf(parts);
    }
}
