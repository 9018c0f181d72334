package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.compare.Difference;
import uk.goldthread.intake.compare.Pair;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentWithdrawn;
import uk.goldthread.register.commitments.CommitmentFact.NextStepEnded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.Fact;
import uk.goldthread.register.ledger.Line;

/**
 * The next version of a document as lines for the ledger: only what changes, and of that only what a person takes.
 *
 * <p>What is new is recorded as in a first document. Everything else holds from the document's as-at day, steps from their
 * own. Where the register has a document of a later day, what this one changes holds until that: from then on things are
 * again as they were known to be.
 */
final class VersionLines {
    private final NextVersion version;
    private final Taken taken;
    private final DraftLines draft;

    /** The commitments as they stand on the day of the following document, if there is one. */
    private final Map<UUID, Commitment> afterwards;

    private final List<Line> lines = new ArrayList<>();

    VersionLines(UUID importId, NextVersion version, Taken taken, Map<UUID, Commitment> afterwards) {
        this.version = version;
        this.taken = taken;
        this.afterwards = afterwards;
        this.draft = new DraftLines(importId, version.draft(), version.asAt(), known(version));
    }

    private static Map<String, UUID> known(NextVersion version) {
        var known = new HashMap<String, UUID>();
        for (var pair : version.comparison().pairs())
            known.put(pair.after().id(), UUID.fromString(pair.before().id()));
        for (var pair : version.comparison().findings())
            known.put(pair.after().id(), UUID.fromString(pair.before().id()));
        return known;
    }

    /** @param commitment the place of the first new commitment, {@code finding} that of the first new finding */
    List<Line> all(int commitment, int finding) {
        for (var added : version.comparison().findingsAdded())
            if (taken.takesNew(added.id())) lines.add(draft.made(added, finding++));
        for (var added : version.comparison().added())
            if (taken.takesNew(added.id())) lines.addAll(draft.lines(added, commitment++));
        version.comparison().changed().forEach(this::changed);
        version.goneWhileOpen().forEach(gone -> gone(UUID.fromString(gone.id()), taken.fateOf(gone.id())));
        var meeting = version.draft().meeting();
        if (meeting != null && version.bringsMeeting() && taken.takesNew(Taken.MEETING)) lines.add(draft.held(meeting));
        return lines.stream().map(line -> line.from(draft.importId())).toList();
    }

    private void gone(UUID commitment, Taken.Fate fate) {
        switch (fate) {
            case OPEN -> {}
            case COMPLETED -> until(commitment, new StatusSet(Status.COMPLETED, false, null));
            case WITHDRAWN -> until(commitment, new CommitmentWithdrawn(NO_LONGER_NAMED));
        }
    }

    private static final String NO_LONGER_NAMED = "The next version of the document no longer names it.";

    private void changed(Pair pair) {
        var commitment = UUID.fromString(pair.before().id());
        var differences = pair.differences().stream()
                .filter(difference -> Taken.canBeTaken(difference) && taken.takes(pair, difference))
                .toList();
        for (var difference : differences) record(commitment, pair, difference);
        var words = words(pair, differences);
        if (words != null) until(commitment, words);
    }

    private void record(UUID commitment, Pair pair, Difference difference) {
        switch (difference) {
            case Difference.StatusChanged status -> until(commitment, DraftLines.status(pair.after()));
            case Difference.OwnersChanged owners ->
                until(commitment, new OwnersNamed(pair.after().owners()));
            case Difference.TimescaleChanged timescale ->
                revisions(pair).forEach(revision -> until(commitment, revision));
            case Difference.ResponseChanged(var before, var after) -> {
                if (after != null) until(commitment, new ResponseGiven(after.verdict(), after.text()));
            }
            case Difference.ProgressAdded(var steps) -> steps.forEach(step -> lines.add(draft.done(commitment, step)));
            case Difference.NextStepsAdded(var steps) ->
                steps.forEach(step -> lines.add(draft.planned(commitment, step)));
            case Difference.NextStepsGone(var steps) -> ended(commitment, steps);
            case Difference.ProgressGone gone -> {}
            // Reference, theme and text are one fact, see words.
            case Difference.Reworded words -> {}
            case Difference.ReferenceChanged words -> {}
            case Difference.ThemeMoved words -> {}
        }
    }

    /** An older document does not end what a later one still plans. */
    private void ended(UUID commitment, List<Step> steps) {
        if (version.following() != null) return;
        for (var step : steps) lines.add(Line.of(commitment, version.asAt(), new NextStepEnded(step.text())));
    }

    private static @Nullable WordsCorrected words(Pair pair, List<Difference> taken) {
        var reference = pair.before().reference();
        var theme = pair.before().theme();
        var text = pair.before().text();
        boolean any = false;
        for (var difference : taken) {
            any |= difference instanceof Difference.Reworded
                    || difference instanceof Difference.ReferenceChanged
                    || difference instanceof Difference.ThemeMoved;
            if (difference instanceof Difference.Reworded reworded) text = reworded.after();
            if (difference instanceof Difference.ReferenceChanged changed) reference = changed.after();
            if (difference instanceof Difference.ThemeMoved moved) theme = moved.after();
        }
        return any ? new WordsCorrected(reference, theme, text, pair.after().mentions()) : null;
    }

    /** The timescales that came after the one that the register has; where the document does not name that, only the last. */
    private List<TimescaleAgreed> revisions(Pair pair) {
        var all = draft.timescales(pair.after());
        for (int at = all.size() - 2; at >= 0; at--)
            if (covers(pair.before().timescale(), all.get(at))) return all.subList(at + 1, all.size());
        return List.of(all.getLast());
    }

    private static boolean covers(@Nullable DraftTimescale held, TimescaleAgreed agreed) {
        var timescale = agreed.timescale();
        return held != null
                && timescale.latest() != null
                && Objects.equals(held.earliest(), timescale.earliest())
                && Objects.equals(held.latest(), timescale.latest());
    }

    /** Records the fact from the as-at day on, until the register's following document. */
    private void until(UUID commitment, Fact fact) {
        lines.add(Line.of(commitment, version.asAt(), fact));
        var then = afterwards.get(commitment);
        if (version.following() != null && then != null) {
            var again = Again.asItStood(then, fact);
            if (again != null) lines.add(Line.of(commitment, version.following(), again));
        }
    }
}
