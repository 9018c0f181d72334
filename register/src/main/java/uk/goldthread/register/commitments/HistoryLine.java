package uk.goldthread.register.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Past;
import uk.goldthread.register.organisations.People;

/**
 * One entry of a commitment's history, for a reader.
 *
 * @param form what the form is called that records such a thing, and corrects it; null where none corrects it from here
 * @param who recorded it
 * @param source the import that it was read in
 * @param replaces the number of the entry that it corrects
 * @param endedBy the number of the later entry since which it no longer counts
 */
public record HistoryLine(
        long number,
        FactWords says,
        @Nullable String form,
        String who,
        Instant known,
        LocalDate effective,
        @Nullable UUID source,
        @Nullable Long replaces,
        @Nullable Long endedBy,
        @Nullable Instant ended) {

    private static @Nullable String form(CommitmentFact fact) {
        return switch (fact) {
            case StatusSet status -> "status";
            case OwnersNamed owners -> "owners";
            case TimescaleAgreed timescale -> "timescale";
            case CommitmentWithdrawn withdrawal -> "withdrawal";
            default -> null;
        };
    }

    static HistoryLine of(Past past, Map<UUID, String> names) {
        var entry = past.entry();
        return new HistoryLine(
                entry.number(),
                FactWords.of((CommitmentFact) entry.fact()),
                form((CommitmentFact) entry.fact()),
                names.getOrDefault(entry.recordedBy(), People.ERASED),
                entry.known(),
                entry.effective(),
                entry.source(),
                entry.replaces(),
                past.endedBy(),
                past.ended());
    }

    static List<HistoryLine> ofAll(List<Entry> entries, Map<UUID, String> names) {
        return entries.stream()
                .map(entry -> of(new Past(entry, null, null), names))
                .toList();
    }

    public boolean counts() {
        return endedBy == null;
    }
}
