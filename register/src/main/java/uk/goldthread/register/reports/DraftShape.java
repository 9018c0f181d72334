package uk.goldthread.register.reports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.StatedTimescale;

/** A register's commitments and findings in the draft's shape, so that what was read and what is reported compare field by field. */
final class DraftShape {
    /** A person accepted it. */
    private static final double CERTAIN = 1.0;

    private DraftShape() {}

    static DraftCommitment of(Commitment commitment) {
        return new DraftCommitment(
                commitment.id().toString(),
                commitment.kind().word(),
                commitment.reference(),
                commitment.theme(),
                commitment.answers().stream().map(UUID::toString).toList(),
                commitment.text(),
                commitment.owners() == null ? List.of() : commitment.owners(),
                timescale(commitment),
                commitment.status().word(),
                commitment.statusInferred() ? "inferred" : "stated",
                Cells.statusWords(commitment),
                commitment.response() == null
                        ? null
                        : new Response(
                                commitment.response().verdict(),
                                commitment.response().text()),
                steps(commitment.progress()),
                steps(commitment.next()),
                commitment.mentions(),
                CERTAIN,
                commitment.from());
    }

    static Finding of(uk.goldthread.register.commitments.Finding finding) {
        return new Finding(finding.id().toString(), finding.kind(), finding.theme(), finding.text(), finding.from());
    }

    private static @Nullable DraftTimescale timescale(Commitment commitment) {
        var present = commitment.timescale();
        if (present == null) return null;
        return new DraftTimescale(
                present.text(),
                present.kind().word(),
                present.earliest(),
                present.latest(),
                present.review(),
                present.edtf(),
                Earlier.of(commitment).stream().map(DraftShape::earlier).toList());
    }

    private static DraftTimescale.Earlier earlier(Earlier earlier) {
        var timescale = earlier.timescale();
        return new DraftTimescale.Earlier(
                timescale.text(), timescale.earliest(), timescale.latest(), earlier.replacedBy());
    }

    private static List<Step> steps(List<Commitment.Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.text(), on(step.on()), step.from()))
                .toList();
    }

    private static Step.@Nullable On on(@Nullable StatedTimescale on) {
        return on == null ? null : new Step.On(on.text(), on.earliest(), on.latest());
    }
}
