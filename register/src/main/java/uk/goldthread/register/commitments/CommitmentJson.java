package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Place;

/**
 * A commitment as JSON: the draft's shape, and besides what a day makes of it.
 *
 * @param owners absent while they are not yet known
 * @param dueSince the last day of its present timescale, where it is overdue
 */
public record CommitmentJson(
        UUID id,
        String kind,
        @Nullable String reference,
        @Nullable String theme,
        List<UUID> answers,
        String text,
        @Nullable List<String> owners,
        @Nullable DraftTimescale timescale,
        String status,
        String statusFrom,
        @Nullable String statusText,
        @Nullable Response response,
        List<Step> progress,
        List<Step> next,
        List<String> mentions,
        List<Place> from,
        @Nullable String withdrawal,
        boolean overdue,
        @Nullable LocalDate dueSince,
        @Nullable LocalDate nextReview) {

    /** The commitment as it stands on that day. */
    public static CommitmentJson of(Commitment commitment, LocalDate day) {
        var overdue = commitment.isOverdueOn(day);
        return new CommitmentJson(
                commitment.id(),
                commitment.kind().word(),
                commitment.reference(),
                commitment.theme(),
                commitment.answers(),
                commitment.text(),
                commitment.owners(),
                timescale(commitment),
                commitment.status().word(),
                commitment.statusInferred() ? "inferred" : "stated",
                commitment.statusWords(),
                response(commitment),
                commitment.progress().stream().map(CommitmentJson::step).toList(),
                commitment.next().stream().map(CommitmentJson::step).toList(),
                commitment.mentions(),
                commitment.from(),
                commitment.withdrawal(),
                overdue,
                overdue ? commitment.due() : null,
                commitment.nextReviewFrom(day));
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
                earlier(commitment));
    }

    private static List<DraftTimescale.Earlier> earlier(Commitment commitment) {
        return commitment.replaced().stream().map(CommitmentJson::earlier).toList();
    }

    private static DraftTimescale.Earlier earlier(Commitment.Replaced replaced) {
        var before = replaced.timescale();
        return new DraftTimescale.Earlier(
                before.text(), before.earliest(), before.latest(), replaced.by().agreedBy());
    }

    private static @Nullable Response response(Commitment commitment) {
        var given = commitment.response();
        return given == null ? null : new Response(given.verdict(), given.text());
    }

    private static Step step(Commitment.Step step) {
        var on = step.on();
        return new Step(
                step.text(), on == null ? null : new Step.On(on.text(), on.earliest(), on.latest()), step.from());
    }
}
