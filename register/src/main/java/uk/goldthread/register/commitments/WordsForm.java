package uk.goldthread.register.commitments;

import java.util.Objects;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.layout.Typed;

/** Its reference, theme and text as they should have been recorded: they hold for the commitment's whole history. */
public record WordsForm(String reference, String theme, String text, long seen) implements CommitmentForm {
    public WordsForm {
        reference = Typed.text(reference);
        theme = Typed.text(theme);
        text = Typed.text(text);
    }

    static WordsForm of(Commitment commitment) {
        return new WordsForm(
                Objects.requireNonNullElse(commitment.reference(), ""),
                Objects.requireNonNullElse(commitment.theme(), ""),
                commitment.text(),
                commitment.lastEntry());
    }

    @Override
    public Read read(Desk.Case open) {
        var before = open.commitment();
        var others = OtherReferences.than(before.reference(), open.references().get());
        var reading = new FormReading()
                .require(!others.have(reference), "reference", OtherReferences.taken(reference))
                .requireShort(reference, "reference")
                .requireShort(theme, "theme")
                .requireText(text, "text", "Enter the text of the commitment.");
        var corrected = new WordsCorrected(
                Typed.orNull(reference), Typed.orNull(theme), text, others.mentionedIn(before.wordsWith(text)));
        return new Read(reading.errors(), before.since(), corrected);
    }
}
