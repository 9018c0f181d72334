package uk.goldthread.register.commitments;

import java.util.List;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.Entry;

/** How far it is, and since when. */
public record StatusForm(String status, String day, long seen) implements CommitmentForm {

    /** What a person can say of a promise; withdrawing has a form of its own, which asks why. */
    public static final List<Status> CHOICES =
            List.of(Status.NOT_STARTED, Status.IN_PROGRESS, Status.COMPLETED, Status.ONGOING);

    public StatusForm {
        status = Typed.text(status);
        day = Typed.text(day);
    }

    /** Nobody is offered today: few things came to be so on the day on which they are recorded, and reports go by that day. */
    static StatusForm blank(Commitment commitment) {
        return new StatusForm(commitment.status().word(), "", commitment.lastEntry());
    }

    /** To correct a status that was recorded. */
    static StatusForm of(Commitment commitment, Entry recorded) {
        var set = (StatusSet) recorded.fact();
        var since = recorded.notBefore(commitment.since()).effective();
        return new StatusForm(set.status().word(), DayWords.of(since), commitment.lastEntry());
    }

    @Override
    public Read read(Desk.Case open) {
        var chosen =
                CHOICES.stream().filter(choice -> choice.word().equals(status)).findFirst();
        var reading = new FormReading().require(chosen.isPresent(), "status", "Choose how far it is.");
        var since = reading.pastDay(day, "day", open.today());
        return new Read(reading.errors(), since, new StatusSet(chosen.orElse(Status.UNKNOWN), false, null));
    }
}
