package uk.goldthread.intake.interpret;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Statuses;

/**
 * How far a promise has come. What a status column or the timescale's cell says is stated; what the progress lets one
 * conclude is inferred, and says so.
 */
record StatusReading(String status, String from, @Nullable Passage words) {
    private static final Pattern MARK = Pattern.compile("\\s*[-\u2013\u2014:,;.(]");
    private static final Pattern NOT_BEGUN = Pattern.compile(
            "(?=[INYiny])(?iu:included as (?:one of |a )?.{0,30}priorit|not (?:yet )?(?:started|begun|commenced|due)|no progress|yet to (?:start|begin))",
            Pattern.DOTALL);

    static StatusReading of(Promise promise) {
        var stated = stated(promise);
        return stated == null ? inferred(promise) : stated;
    }

    private static @Nullable StatusReading stated(Promise promise) {
        var inColumn = Statuses.find(promise.status().text()).orElse(null);
        if (inColumn != null) return stated(inColumn, promise.status());
        if (!promise.status().isBlank() && !isColourOfProgress(promise))
            return new StatusReading("unknown", "stated", promise.status());
        var due = promise.due().text();
        var inDue = Statuses.find(due)
                .filter(found ->
                        !found.status().equals("ongoing") || Statuses.whole(due).isPresent())
                .orElse(null);
        if (inDue != null) return stated(inDue, promise.due());
        var inProgress = inProgress(promise.did().text()).orElse(null);
        return inProgress == null ? null : stated(inProgress, promise.did());
    }

    /** A colour says how it goes; how far it is, the progress beside it may say. */
    private static boolean isColourOfProgress(Promise promise) {
        return Statuses.isColour(promise.status().text())
                && inProgress(promise.did().text()).isPresent();
    }

    /** The progress is a status, or begins with one and a mark: "Complete - agreed in May". */
    private static Optional<Statuses.Found> inProgress(String did) {
        return Statuses.whole(did)
                .or(() -> Statuses.front(did)
                        .filter(found ->
                                MARK.matcher(did.substring(found.end())).lookingAt()));
    }

    private static StatusReading stated(Statuses.Found found, Passage words) {
        return new StatusReading(found.status(), "stated", words.cut(found.start(), found.end()));
    }

    private static StatusReading inferred(Promise promise) {
        if (!promise.tracked()) return new StatusReading("unknown", "inferred", null);
        var did = promise.did();
        if (did.isBlank()) return new StatusReading("not-started", "inferred", null);
        var status =
                NOT_BEGUN.matcher(did.text()).find() && Sentences.of(did).size() == 1 ? "not-started" : "in-progress";
        return new StatusReading(status, "inferred", did);
    }
}
