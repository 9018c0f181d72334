package uk.goldthread.register.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody uploaded, and what became of it.
 *
 * @param sha256 of the file, in lower-case hexadecimal
 * @param stage how far the reading is
 * @param sentence why it could not be read
 * @param commitments how many the draft holds
 * @param problems how many of the draft's wait for a person
 * @param asAt the day for which it was accepted to speak
 * @param register the one that it went to
 * @param decidedBy who accepted, refused or undid it last
 */
public record Import(
        UUID id,
        UUID organisation,
        UUID uploadedBy,
        Instant uploaded,
        String fileName,
        long size,
        String sha256,
        ImportState state,
        String stage,
        @Nullable String sentence,
        int commitments,
        int findings,
        int problems,
        @Nullable LocalDate asAt,
        @Nullable UUID register,
        @Nullable UUID decidedBy,
        @Nullable Instant decided) {

    /** There is a draft of it. */
    public boolean isRead() {
        return state != ImportState.READING && state != ImportState.UNREADABLE;
    }

    /** It waits for a person to correct, accept or refuse it. */
    public boolean isUnderReview() {
        return state == ImportState.READY;
    }
}
