package uk.goldthread.register.commitments;

import java.time.LocalDate;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.Entry;

/** Why it is no longer pursued, and since when. */
public record WithdrawalForm(String reason, String day, long seen) implements CommitmentForm {
    public WithdrawalForm {
        reason = Typed.text(reason);
        day = Typed.text(day);
    }

    static WithdrawalForm blank(Commitment commitment, LocalDate today) {
        return new WithdrawalForm("", DayWords.of(today), commitment.lastEntry());
    }

    /** To correct what was said of it. */
    static WithdrawalForm of(Commitment commitment, Entry recorded) {
        return new WithdrawalForm(
                ((CommitmentWithdrawn) recorded.fact()).reason(),
                DayWords.of(recorded.notBefore(commitment.since()).effective()),
                commitment.lastEntry());
    }

    @Override
    public Read read(Desk.Case open) {
        var reading = new FormReading().requireText(reason, "reason", "Enter why it is no longer pursued.");
        var since = reading.pastDay(day, "day", open.today());
        return new Read(reading.errors(), since, new CommitmentWithdrawn(reason));
    }
}
