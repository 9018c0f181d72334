package uk.goldthread.intake.compare;

import java.util.List;
import uk.goldthread.intake.draft.DraftCommitment;

/** One commitment in both drafts, and what differs; nothing does where {@code differences} is empty. */
public record Pair(Paired<DraftCommitment> match, List<Difference> differences) {

    static Pair of(Paired<DraftCommitment> match) {
        return new Pair(match, Differences.between(match.before(), match.after()));
    }

    public DraftCommitment before() {
        return match.before();
    }

    public DraftCommitment after() {
        return match.after();
    }
}
