package uk.goldthread.intake.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.words.Fold;

/** What things of two drafts are told by. */
interface Traits<T> {

    @Nullable
    String reference(T thing);

    String text(T thing);

    /** All that is compared: two things with equal ones are the same, wherever they stand. */
    Object everything(T thing);

    Traits<DraftCommitment> OF_COMMITMENTS = new Traits<>() {
        @Override
        public @Nullable String reference(DraftCommitment commitment) {
            return commitment.reference();
        }

        @Override
        public String text(DraftCommitment commitment) {
            return commitment.text();
        }

        @Override
        public Object everything(DraftCommitment commitment) {
            var timescale = commitment.timescale();
            return List.of(
                    Objects.requireNonNullElse(commitment.reference(), ""),
                    Fold.of(Objects.requireNonNullElse(commitment.theme(), "")),
                    Fold.of(commitment.text()),
                    commitment.owners(),
                    timescale == null ? "" : Fold.of(timescale.text()),
                    commitment.status(),
                    commitment.progress().stream().map(Steps::words).toList(),
                    commitment.next().stream().map(Steps::words).toList());
        }
    };

    Traits<Finding> OF_FINDINGS = new Traits<>() {
        @Override
        public @Nullable String reference(Finding finding) {
            return null;
        }

        @Override
        public String text(Finding finding) {
            return finding.text();
        }

        @Override
        public Object everything(Finding finding) {
            return List.of(finding.kind(), Fold.of(finding.text()));
        }
    };
}
