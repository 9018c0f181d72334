package uk.goldthread.register.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.register.ledger.Fact;

/** What can be recorded of a finding. */
public sealed interface FindingFact extends Fact {

    /** A review saw it. {@code kind}: strength or area-for-improvement. */
    record FindingMade(int ordinal, String kind, @Nullable String theme, String text, List<Place> from)
            implements FindingFact {}
}
