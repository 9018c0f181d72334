package uk.goldthread.register.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Past;
import uk.goldthread.register.organisations.People;

/**
 * One entry of a commitment's history, for a reader.
 *
 * @param setsStatus it is a status, which can be corrected
 * @param who recorded it
 * @param source the import that it was read in
 * @param replaces the number of the entry that it corrects
 * @param endedBy the number of the later entry since which it no longer counts
 */
public record HistoryLine(
        long number,
        FactWords says,
        boolean setsStatus,
        String who,
        Instant known,
        LocalDate effective,
        @Nullable UUID source,
        @Nullable Long replaces,
        @Nullable Long endedBy,
        @Nullable Instant ended) {

    static HistoryLine of(Past past, Map<UUID, String> names) {
        var entry = past.entry();
        return new HistoryLine(
                entry.number(),
                FactWords.of((CommitmentFact) entry.fact()),
                entry.fact() instanceof StatusSet,
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
