package uk.goldthread.register.commitments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;

/**
 * A commitment as JSON: the draft's shape, and besides what a day makes of it.
 *
 * @param owners absent while they are not yet known
 * @param withdrawal why it is no longer pursued
 * @param dueSince the last day of its present timescale, where it is overdue
 */
public record CommitmentJson(
        @JsonUnwrapped @JsonIgnoreProperties("owners") DraftCommitment commitment,
        @Nullable List<String> owners,
        @Nullable String withdrawal,
        boolean overdue,
        @Nullable LocalDate dueSince,
        @Nullable LocalDate nextReview) {

    /** The commitment as it stands on that day. */
    public static CommitmentJson of(Commitment commitment, LocalDate day) {
        var overdue = commitment.isOverdueOn(day);
        return new CommitmentJson(
                DraftShape.of(commitment),
                commitment.owners(),
                commitment.withdrawal(),
                overdue,
                overdue ? commitment.due() : null,
                commitment.nextReviewFrom(day));
    }
}
