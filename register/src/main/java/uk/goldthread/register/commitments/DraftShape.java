package uk.goldthread.register.commitments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;

/** A register's commitments and findings in the draft's shape, so that what was read and what is kept compare field by field. */
public final class DraftShape {
    /** A person accepted it. */
    private static final double CERTAIN = 1.0;

    private DraftShape() {}

    public static DraftCommitment of(Commitment commitment) {
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
                commitment.status() == Status.WITHDRAWN ? commitment.withdrawal() : commitment.statusWords(),
                response(commitment.response()),
                steps(commitment.progress()),
                steps(commitment.next()),
                commitment.mentions(),
                CERTAIN,
                commitment.from());
    }

    public static uk.goldthread.intake.draft.Finding of(Finding finding) {
        return new uk.goldthread.intake.draft.Finding(
                finding.id().toString(), finding.kind(), finding.theme(), finding.text(), finding.from());
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
                commitment.replaced().stream().map(DraftShape::earlier).toList());
    }

    private static DraftTimescale.Earlier earlier(Commitment.Replaced replaced) {
        var before = replaced.timescale();
        return new DraftTimescale.Earlier(
                before.text(), before.earliest(), before.latest(), replaced.by().agreedBy());
    }

    private static @Nullable Response response(Commitment.@Nullable Response given) {
        return given == null ? null : new Response(given.verdict(), given.text());
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
