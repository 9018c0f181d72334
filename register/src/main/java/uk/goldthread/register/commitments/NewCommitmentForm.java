package uk.goldthread.register.commitments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.layout.Errors;
import uk.goldthread.register.layout.Typed;

/**
 * A promise that no document brought.
 *
 * @param day the day on which it was made
 * @param once a number of this form alone: sent again, it adds nothing
 * @param confirmed the words of the timescale whose reading was shown to the person before
 */
public record NewCommitmentForm(
        String kind,
        String reference,
        String theme,
        String text,
        String owners,
        String timescale,
        String day,
        String once,
        String confirmed) {
    public NewCommitmentForm {
        kind = Typed.text(kind);
        reference = Typed.text(reference);
        theme = Typed.text(theme);
        text = Typed.text(text);
        owners = Typed.text(owners);
        timescale = Typed.text(timescale);
        day = Typed.text(day);
        once = Typed.text(once);
        confirmed = Typed.text(confirmed);
    }

    static NewCommitmentForm blank(LocalDate today) {
        return new NewCommitmentForm(
                "action",
                "",
                "",
                "",
                "",
                "",
                DayWords.of(today),
                UUID.randomUUID().toString(),
                "");
    }

    /** This form, for the person to see how the timescale was read and to send it again. */
    NewCommitmentForm confirming() {
        return new NewCommitmentForm(kind, reference, theme, text, owners, timescale, day, once, timescale);
    }

    boolean isConfirmed() {
        return confirmed.equals(timescale);
    }

    /** The commitment that this form adds to that register: of no other form, and of no other register. */
    UUID commitment(UUID register) {
        return once.isEmpty()
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((register + " " + once).getBytes(StandardCharsets.UTF_8));
    }

    /** What the form says; its parts are to be used only where nothing is wrong. */
    record Read(Errors errors, LocalDate since, @Nullable StatedTimescale timescale) {}

    /** @param taken the references that are in use */
    Read read(OtherReferences taken, LocalDate today) {
        var reading = new FormReading()
                .require(isKind(), "kind", "Choose what sort of commitment it is.")
                .require(!taken.have(reference), "reference", OtherReferences.taken(reference))
                .requireShort(reference, "reference")
                .requireShort(theme, "theme")
                .requireText(text, "text", "Enter the text of the commitment.")
                .requireShort(owners, "owners");
        @Nullable StatedTimescale when = timescale.isEmpty() ? null : reading.timescale(timescale, "timescale", today);
        var since = reading.pastDay(day, "day", today);
        return new Read(reading.errors(), since, when);
    }

    private boolean isKind() {
        return Arrays.stream(CommitmentKind.values())
                .anyMatch(known -> known.word().equals(kind));
    }

    List<CommitmentFact> facts(int ordinal, @Nullable StatedTimescale when, OtherReferences references) {
        var made = new CommitmentMade(
                ordinal,
                CommitmentKind.of(kind),
                Typed.orNull(reference),
                Typed.orNull(theme),
                text,
                when,
                List.of(),
                references.mentionedIn(List.of(text)),
                List.of());
        return List.of(made, new OwnersNamed(Typed.names(owners)), new StatusSet(Status.NOT_STARTED, false, null));
    }
}
