package uk.goldthread.intake.draft;

import java.util.List;
import uk.goldthread.intake.tree.Place;

/** Words that no field holds. */
public record Unplaced(String text, List<Place> from) {}
