package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person records of a commitment.
 *
 * @param seen the commitment's last entry when the person began to type
 * @param effective the day from which it holds
 * @param replaces the entry that it corrects, where it corrects one
 */
public record Change(
        UUID register,
        UUID commitment,
        long seen,
        UUID recordedBy,
        LocalDate effective,
        CommitmentFact fact,
        @Nullable Long replaces) {}
