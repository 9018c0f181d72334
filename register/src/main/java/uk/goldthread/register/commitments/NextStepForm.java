package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.layout.Typed;

/** "We will do": what is to be done, when in free words, and since when that is the plan. */
public record NextStepForm(String text, String on, String day, long seen) implements CommitmentForm {
    public NextStepForm {
        text = Typed.text(text);
        on = Typed.text(on);
        day = Typed.text(day);
    }

    static NextStepForm blank(Commitment commitment, LocalDate today) {
        return new NextStepForm("", "", DayWords.of(today), commitment.lastEntry());
    }

    /** To correct a step that was recorded. */
    static NextStepForm of(Commitment commitment, Commitment.Step step) {
        var on = step.on() == null ? "" : step.on().text();
        return new NextStepForm(step.text(), on, DayWords.of(step.recorded()), commitment.lastEntry());
    }

    @Override
    public Read read(Commitment commitment, LocalDate today) {
        var reading = new FormReading().requireText(text, "text", "Enter what will be done.");
        @Nullable StatedTimescale when = on.isEmpty() ? null : reading.timescale(on, "on", today);
        var since = reading.day(day, "day", today);
        return new Read(reading.errors(), since, new NextStepRecorded(text, when, List.of()));
    }
}
