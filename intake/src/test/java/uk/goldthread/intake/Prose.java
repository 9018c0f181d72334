package uk.goldthread.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Meeting;

/** Our own documents in prose, and what was read out of them. */
final class Prose {
    static final Path DOCUMENTS = Path.of("src", "test", "resources", "prose");
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

    private Prose() {}

    static Draft read(String document) {
        try {
            return switch (Intake.read(DOCUMENTS.resolve(document), Intake.Options.asOf(TODAY))) {
                case Reading.Read read -> read.draft();
                case Reading.Unreadable(var sentence) -> throw new AssertionError(document + ": " + sentence);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A short document, written in the test itself; its name tells the format. */
    static Draft written(String name, String document) {
        var bytes = document.getBytes(StandardCharsets.UTF_8);
        return switch (Intake.read(bytes, name, Intake.Options.asOf(TODAY))) {
            case Reading.Read read -> read.draft();
            case Reading.Unreadable(var sentence) -> throw new AssertionError(name + ": " + sentence);
        };
    }

    static Meeting meeting(Draft draft) {
        return Objects.requireNonNull(draft.meeting());
    }

    static List<String> titles(Meeting meeting) {
        return meeting.items().stream().map(Meeting.Item::title).toList();
    }

    /** The words, who, and by when: the last day, else the words for it. */
    static List<String> promises(Draft draft) {
        return draft.commitments().stream()
                .map(c -> c.text() + " | " + String.join(", ", c.owners()) + " | " + latest(c))
                .toList();
    }

    static String latest(DraftCommitment commitment) {
        var timescale = commitment.timescale();
        if (timescale == null) return "-";
        return timescale.latest() == null
                ? timescale.text()
                : timescale.latest().toString();
    }
}
