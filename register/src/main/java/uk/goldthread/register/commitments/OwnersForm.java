package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;

/**
 * Who answers for it, one a line, and since when.
 *
 * @param nobody it is known that nobody is named
 */
public record OwnersForm(String owners, boolean nobody, String day, long seen) implements CommitmentForm {
    public OwnersForm {
        owners = Typed.text(owners);
        day = Typed.text(day);
    }

    static OwnersForm of(Commitment commitment, LocalDate today) {
        var named = commitment.owners() == null ? List.<String>of() : commitment.owners();
        return new OwnersForm(String.join("\n", named), false, DayWords.of(today), commitment.lastEntry());
    }

    @Override
    public Read read(Commitment commitment, LocalDate today) {
        var reading = new FormReading()
                .require(nobody || !owners.isEmpty(), "owners", "Enter an owner, or say that nobody is named.")
                .require(
                        !nobody || owners.isEmpty(),
                        "owners",
                        "Remove the owners or the tick that says that nobody is named.")
                .requireShort(owners, "owners");
        var since = reading.day(day, "day", today);
        return new Read(reading.errors(), since, new OwnersNamed(Typed.lines(owners)));
    }
}
