package uk.goldthread.intake.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** What a review saw: {@code kind} is strength or area-for-improvement. */
public record Finding(String id, String kind, @Nullable String theme, String text, List<Place> from) {}
