package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;

/** Our own samples say the same in every format, and are read so. */
class SameInEveryFormatTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "harrowfen-improvement-plan, txt, docx",
        "harrowfen-improvement-plan, txt, xlsx",
        "marrowdale-flood-review, txt, docx",
        "marrowdale-programme, md, pdf",
        "tilbrook-parish-assets, txt, docx",
        "tilbrook-parish-assets, txt, rtf",
        "wexcombe-action-notes, txt, docx",
        "wexcombe-action-notes, txt, pdf",
        "wexcombe-action-notes, txt, odt",
        "wexcombe-action-notes, txt, doc",
        "wexcombe-action-notes, txt, rtf",
        "wexcombe-asset-actions, csv, xlsx",
        "wexcombe-asset-actions, csv, ods",
        "wexcombe-asset-actions, csv, xls"
    })
    void readsTheSame(String sample, String one, String other) throws IOException {
        var expected = read(sample + "." + one);
        var draft = read(sample + "." + other);

        assertThat(expected.commitments()).isNotEmpty();
        assertThat(draft.commitments())
                .extracting(DraftCommitment::text)
                .isEqualTo(expected.commitments().stream()
                        .map(DraftCommitment::text)
                        .toList());
        assertThat(draft.commitments())
                .extracting(DraftCommitment::reference)
                .isEqualTo(expected.commitments().stream()
                        .map(DraftCommitment::reference)
                        .toList());
        assertThat(draft.commitments())
                .extracting(DraftCommitment::owners)
                .isEqualTo(expected.commitments().stream()
                        .map(DraftCommitment::owners)
                        .toList());
        assertThat(draft.commitments())
                .extracting(DraftCommitment::status)
                .isEqualTo(expected.commitments().stream()
                        .map(DraftCommitment::status)
                        .toList());
        assertThat(draft.findings())
                .extracting(Finding::text)
                .isEqualTo(expected.findings().stream().map(Finding::text).toList());
        assertThat(draft.document().kind()).isEqualTo(expected.document().kind());
        assertThat(draft.document().asAt()).isEqualTo(expected.document().asAt());
        if (expected.meeting() != null)
            assertThat(Objects.requireNonNull(draft.meeting()).items())
                    .isEqualTo(expected.meeting().items());
    }

    private static Draft read(String file) throws IOException {
        return switch (Intake.read(SAMPLES.resolve(file), Intake.Options.asOf(TODAY))) {
            case Reading.Read read -> read.draft();
            case Reading.Unreadable(var sentence) -> throw new AssertionError(file + ": " + sentence);
        };
    }
}
