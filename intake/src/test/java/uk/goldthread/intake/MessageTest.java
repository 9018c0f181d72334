package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;

/** An e-mail with actions in its text and in what is attached to it. */
class MessageTest {
    private static final Path MESSAGE = Path.of("..", "samples", "wexcombe-access-message.eml");

    private final Draft draft = draft();

    @Test
    void theActionsOfTheTextAndOfTheAttachmentAreRead() {
        assertThat(draft.commitments())
                .extracting(DraftCommitment::reference, DraftCommitment::text, DraftCommitment::owners)
                .containsExactly(
                        tuple("1", "Mend the handrail at the library café", "Idris Vale"),
                        tuple("2", "Write to the five districts about step-free entrances", "Ana Bell"),
                        tuple("3", "Repaint the two bays beside the museum", "Estates"),
                        tuple("4", "Lower the bell at the registry office", "Estates"));
    }

    @Test
    void theMessageSpeaksForTheDayOnWhichItWasSent() {
        assertThat(draft.document().title()).isEqualTo("Access group – what we agreed");
        assertThat(draft.document().asAt()).isEqualTo("2031-03-04");
        assertThat(draft.commitments().get(1).timescale().latest()).isEqualTo("2031-04-30");
    }

    private static org.assertj.core.groups.Tuple tuple(String reference, String text, String owner) {
        return org.assertj.core.groups.Tuple.tuple(reference, text, List.of(owner));
    }

    private static Draft draft() {
        try {
            return switch (Intake.read(MESSAGE, Intake.Options.asOf(LocalDate.of(2035, 1, 1)))) {
                case Reading.Read read -> read.draft();
                case Reading.Unreadable(var sentence) -> throw new AssertionError(sentence);
            };
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
