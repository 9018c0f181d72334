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
 * @param was the words that are corrected: they were read on their own day
 */
public record TimescaleForm(String words, String agreedBy, String day, long seen, String confirmed, String was)
        implements CommitmentForm {
    public TimescaleForm {
        words = Typed.line(words);
        agreedBy = Typed.text(agreedBy);
        day = Typed.text(day);
        confirmed = Typed.line(confirmed);
        was = Typed.line(was);
    }

    static TimescaleForm blank(Commitment commitment, LocalDate today) {
        return new TimescaleForm("", "", DayWords.of(today), commitment.lastEntry(), "", "");
    }

    /** To correct one that was agreed; its words need no reading back while they stay. */
    static TimescaleForm of(Commitment commitment, Entry recorded) {
        var agreed = (TimescaleAgreed) recorded.fact();
        return new TimescaleForm(
                agreed.timescale().text(),
                Typed.text(agreed.agreedBy()),
                DayWords.of(recorded.notBefore(commitment.since()).effective()),
                commitment.lastEntry(),
                agreed.timescale().text(),
                agreed.timescale().text());
    }

    /** This form, for the person to see how its words were read and to send it again. */
    TimescaleForm confirming() {
        return new TimescaleForm(words, agreedBy, day, seen, words, was);
    }

    boolean isConfirmed() {
        return !words.isEmpty() && (confirmed.equals(words) || was.equals(words));
    }

    @Override
    public Read read(Desk.Case open) {
        var reading = new FormReading();
        var agreed = agreed(reading, open);
        reading.requireShort(agreedBy, "agreedBy");
        var since = reading.pastDay(day, "day", open.today());
        return new Read(reading.errors(), since, new TimescaleAgreed(agreed, Typed.orNull(agreedBy)));
    }

    /** Words that nobody changed are not looked at again. */
    private StatedTimescale agreed(FormReading reading, Desk.Case open) {
        return open.corrects() && !words.isEmpty() && was.equals(words)
                ? StatedTimescale.read(words, open.today())
                : reading.timescale(words, "words", open.today());
    }
}
