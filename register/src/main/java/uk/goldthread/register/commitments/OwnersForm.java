package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.Entry;

/**
 * Who answers for it, one a line, and since when.
 *
 * @param nobody "true" where it is known that nobody is named
 */
public record OwnersForm(String owners, String nobody, String day, long seen) implements CommitmentForm {
    public OwnersForm {
        owners = Typed.text(owners);
        nobody = Typed.text(nobody);
        day = Typed.text(day);
    }

    static OwnersForm of(Commitment commitment, LocalDate today) {
        var named = commitment.owners() == null ? List.<String>of() : commitment.owners();
        return new OwnersForm(String.join("\n", named), "", DayWords.of(today), commitment.lastEntry());
    }

    /** To correct what was said of them. */
    static OwnersForm of(Commitment commitment, Entry recorded) {
        var named = ((OwnersNamed) recorded.fact()).owners();
        return new OwnersForm(
                String.join("\n", named),
                named.isEmpty() ? "true" : "",
                DayWords.of(recorded.notBefore(commitment.since()).effective()),
                commitment.lastEntry());
    }

    private boolean saysNobody() {
        return nobody.equals("true");
    }

    @Override
    public Read read(Desk.Case open) {
        var reading = new FormReading()
                .require(saysNobody() || !owners.isEmpty(), "owners", "Enter an owner, or say that nobody is named.")
                .require(
                        !saysNobody() || owners.isEmpty(),
                        "owners",
                        "Remove the owners or the tick that says that nobody is named.")
                .requireShort(owners, "owners");
        var since = reading.day(day, "day", open.today());
        return new Read(reading.errors(), since, new OwnersNamed(Typed.names(owners)));
    }
}
