package uk.goldthread.register.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.goldthread.register.commitments.Change;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.commitments.Outcome;
import uk.goldthread.register.commitments.Recording;
import uk.goldthread.register.commitments.StatedTimescale;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Ledger;

/** What became of the flood review's recommendations after the report of 12 September 2025. */
@Component
class SinceThen {
    private final Commitments commitments;
    private final Recording recording;

    SinceThen(Commitments commitments, Recording recording) {
        this.commitments = commitments;
        this.recording = recording;
    }

    private record Later(String reference, LocalDate from, CommitmentFact fact) {}

    private static final LocalDate WARNINGS_ISSUED = LocalDate.of(2025, 11, 20);
    private static final LocalDate AWARDS_ENDED = LocalDate.of(2026, 1, 15);
    private static final LocalDate GATHERING_PUT_OFF = LocalDate.of(2026, 2, 12);
    private static final LocalDate LISTS_COUNTED = LocalDate.of(2026, 3, 5);

    private static final List<Later> LATER = List.of(
            new Later("M.9", WARNINGS_ISSUED, done("Warnings were issued in five languages", "20 November 2025")),
            new Later("M.9", WARNINGS_ISSUED, new StatusSet(Status.COMPLETED, false, "Completed")),
            new Later("M.14", AWARDS_ENDED, new CommitmentWithdrawn("The region has ended its community awards.")),
            new Later("M.10", GATHERING_PUT_OFF, agreed("May 2026", "Parish Resilience Network")),
            new Later("M.12", LISTS_COUNTED, done("Nine of twelve partners have sent their lists", "5 March 2026")));

    void record(UUID register, UUID officer) {
        for (var later : LATER) {
            var commitment = called(later.reference(), register);
            var change = new Change(
                    register, commitment.id(), commitment.lastEntry(), officer, later.from(), later.fact(), null);
            if (!(recording.record(change) instanceof Outcome.Recorded))
                throw new IllegalStateException("the sample's change of " + later.reference() + " was not recorded");
        }
    }

    private Commitment called(String reference, UUID register) {
        var then = new AsAt(LISTS_COUNTED, Ledger.ALL);
        return commitments.list(register, then, Filter.ALL, Order.REFERENCE, 0, 100).stream()
                .filter(commitment -> reference.equals(commitment.reference()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sample has no " + reference));
    }

    private static ProgressRecorded done(String text, String day) {
        return new ProgressRecorded(text + " on " + day + ".", stated(day), List.of());
    }

    private static TimescaleAgreed agreed(String timescale, String by) {
        return new TimescaleAgreed(stated(timescale), by);
    }

    private static StatedTimescale stated(String text) {
        return StatedTimescale.read(text, GATHERING_PUT_OFF);
    }
}
