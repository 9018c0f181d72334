package uk.goldthread.register.commitments;

import java.time.LocalDate;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;

/**
 * A new timescale in free words, who agreed it, and when.
 *
 * @param confirmed the words whose reading was shown to the person before
 */
public record TimescaleForm(String words, String agreedBy, String day, long seen, String confirmed)
        implements CommitmentForm {
    public TimescaleForm {
        words = Typed.text(words);
        agreedBy = Typed.text(agreedBy);
        day = Typed.text(day);
        confirmed = Typed.text(confirmed);
    }

    static TimescaleForm blank(Commitment commitment, LocalDate today) {
        return new TimescaleForm("", "", DayWords.of(today), commitment.lastEntry(), "");
    }

    boolean isConfirmed() {
        return confirmed.equals(words);
    }

    @Override
    public Read read(Commitment commitment, LocalDate today) {
        var errors = new FormErrors();
        var agreed = errors.timescale(words, "words", today);
        errors.requireShort(agreedBy, "agreedBy");
        var since = errors.pastDay(day, "day", today);
        return new Read(errors, since, new TimescaleAgreed(agreed, Typed.orNull(agreedBy)));
    }
}
