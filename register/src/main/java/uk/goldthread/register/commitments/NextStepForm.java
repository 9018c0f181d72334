package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.layout.Typed;

/**
 * "We will do": what is to be done, when in free words, and since when that is the plan.
 *
 * @param was the words for when, as they stand in the step that is corrected: they were read on their own day
 */
public record NextStepForm(String text, String on, String day, long seen, String was) implements CommitmentForm {
    public NextStepForm {
        text = Typed.text(text);
        on = Typed.line(on);
        day = Typed.text(day);
        was = Typed.line(was);
    }

    static NextStepForm blank(Commitment commitment, LocalDate today) {
        return new NextStepForm("", "", DayWords.of(today), commitment.lastEntry(), "");
    }

    /** To correct a step that was recorded. */
    static NextStepForm of(Commitment commitment, Commitment.Step step) {
        var on = step.on() == null ? "" : step.on().text();
        return new NextStepForm(step.text(), on, DayWords.of(step.recorded()), commitment.lastEntry(), on);
    }

    @Override
    public Read read(Desk.Case open) {
        var reading = new FormReading().requireText(text, "text", "Enter what will be done.");
        var when = when(reading, open.today());
        var since = reading.day(day, "day", open.today());
        return new Read(reading.errors(), since, new NextStepRecorded(text, when, List.of()));
    }

    /** Words that nobody changed are not looked at again. */
    private @Nullable StatedTimescale when(FormReading reading, LocalDate today) {
        if (on.isEmpty()) return null;
        return on.equals(was) ? StatedTimescale.read(on, today) : reading.timescale(on, "on", today);
    }
}
