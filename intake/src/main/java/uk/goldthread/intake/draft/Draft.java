package uk.goldthread.intake.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What intake read from a document. Every word of the source is in a field or in {@code unplaced}, never in both. */
public record Draft(
        DocumentFacts document,
        List<Finding> findings,
        List<DraftCommitment> commitments,
        @Nullable Meeting meeting,
        List<Problem> problems,
        List<Healed> healed,
        List<Unplaced> unplaced) {

    /** No recommendation, action or milestone, no finding and no meeting. */
    public boolean holdsNothing() {
        return commitments.isEmpty() && findings.isEmpty() && meeting == null;
    }
}
