package uk.goldthread.register.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact in the ledger: never changed, never deleted.
 *
 * @param number 1, 2, 3 ... within its register
 * @param known when it was recorded
 * @param recordedBy the person who recorded it
 * @param effective the day from which it holds
 */
public record Entry(
        UUID register,
        long number,
        Instant known,
        UUID recordedBy,
        LocalDate effective,
        UUID subject,
        @Nullable UUID source,
        @Nullable Long replaces,
        @Nullable UUID voidsImport,
        Fact fact) {

    /** This entry, holding from that day where it would hold earlier. */
    public Entry notBefore(LocalDate day) {
        return effective.isBefore(day)
                ? new Entry(register, number, known, recordedBy, day, subject, source, replaces, voidsImport, fact)
                : this;
    }
}
