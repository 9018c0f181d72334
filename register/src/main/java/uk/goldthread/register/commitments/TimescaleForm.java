package uk.goldthread.register.commitments;

import java.time.LocalDate;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.register.ledger.Entry;

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

    /** To correct one that was agreed; its words need no reading back while they stay. */
    static TimescaleForm of(Commitment commitment, Entry recorded) {
        var agreed = (TimescaleAgreed) recorded.fact();
        return new TimescaleForm(
                agreed.timescale().text(),
                Typed.text(agreed.agreedBy()),
                DayWords.of(recorded.notBefore(commitment.since()).effective()),
                commitment.lastEntry(),
                agreed.timescale().text());
    }

    /** This form, for the person to see how its words were read and to send it again. */
    TimescaleForm confirming() {
        return new TimescaleForm(words, agreedBy, day, seen, words);
    }

    boolean isConfirmed() {
        return !words.isEmpty() && confirmed.equals(words);
    }

    @Override
    public Read read(Desk.Case open) {
        var reading = new FormReading();
        var agreed = reading.timescale(words, "words", open.today());
        reading.requireShort(agreedBy, "agreedBy");
        var since = reading.pastDay(day, "day", open.today());
        return new Read(reading.errors(), since, new TimescaleAgreed(agreed, Typed.orNull(agreedBy)));
    }
}
