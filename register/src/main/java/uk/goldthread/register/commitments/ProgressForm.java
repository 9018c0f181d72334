package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.layout.Typed;

/** "We did": what was done, and when. */
public record ProgressForm(String text, String day, long seen) implements CommitmentForm {
    public ProgressForm {
        text = Typed.text(text);
        day = Typed.text(day);
    }

    static ProgressForm blank(Commitment commitment, LocalDate today) {
        return new ProgressForm("", DayWords.of(today), commitment.lastEntry());
    }

    /** To correct a step that was recorded. */
    static ProgressForm of(Commitment commitment, Commitment.Step step) {
        return new ProgressForm(step.text(), DayWords.of(step.recorded()), commitment.lastEntry());
    }

    @Override
    public Read read(Desk.Case open) {
        var reading = new FormReading().requireText(text, "text", "Enter what was done.");
        var done = reading.pastDay(day, "day", open.today());
        return new Read(reading.errors(), done, new ProgressRecorded(text, StatedTimescale.on(done), List.of()));
    }
}
