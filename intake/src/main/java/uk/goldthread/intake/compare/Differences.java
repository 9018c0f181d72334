package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.compare.Difference.Move;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.words.Fold;

/** Looks for the differences between a commitment and what it has become. */
final class Differences {
    private final DraftCommitment before;
    private final DraftCommitment after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(DraftCommitment before, DraftCommitment after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(DraftCommitment before, DraftCommitment after) {
        var differences = new Differences(before, after);
        differences.status();
        differences.timescale();
        differences.steps(before.progress(), after.progress(), Difference.ProgressAdded::new);
        differences.steps(after.progress(), before.progress(), Difference.ProgressGone::new);
        differences.steps(before.next(), after.next(), Difference.NextStepsAdded::new);
        differences.steps(after.next(), before.next(), Difference.NextStepsGone::new);
        differences.words();
        differences.owners();
        differences.response();
        return List.copyOf(differences.found);
    }

    private void status() {
        if (!before.status().equals(after.status()))
            found.add(new Difference.StatusChanged(before.status(), after.status()));
    }

    private void timescale() {
        var was = before.timescale();
        var is = after.timescale();
        if (sameTime(was, is) || onlyDone(is)) return;
        found.add(new Difference.TimescaleChanged(was, is, move(was, is)));
    }

    /** Days tell, and where there are none, the words do. */
    private static boolean sameTime(@Nullable DraftTimescale was, @Nullable DraftTimescale is) {
        if (was == null || is == null) return was == is;
        if (WordChange.same(was.text(), is.text())) return true;
        return (is.earliest() != null || is.latest() != null)
                && Objects.equals(was.earliest(), is.earliest())
                && Objects.equals(was.latest(), is.latest());
    }

    /** "Completed" in the place of a date is a status; the date still was what was agreed. */
    private static boolean onlyDone(@Nullable DraftTimescale is) {
        return is != null && is.kind().equals("done");
    }

    private static Move move(@Nullable DraftTimescale was, @Nullable DraftTimescale is) {
        var last = was == null ? null : was.latest();
        var now = is == null ? null : is.latest();
        if (last == null) return now == null ? Move.RESTATED : Move.DATED;
        if (now == null) return Move.UNDATED;
        if (now.equals(last)) return Move.RESTATED;
        return now.isAfter(last) ? Move.SLIPPED : Move.BROUGHT_FORWARD;
    }

    private void steps(List<Step> known, List<Step> said, Function<List<Step>, Difference> difference) {
        var unheard = Steps.unheard(known, said);
        if (!unheard.isEmpty()) found.add(difference.apply(unheard));
    }

    private void words() {
        boolean sameReference = Pairing.reference(before.reference()).equals(Pairing.reference(after.reference()));
        if (!WordChange.same(before.text(), after.text()))
            found.add(new Difference.Reworded(before.text(), after.text(), sameReference));
        if (!sameReference) found.add(new Difference.ReferenceChanged(before.reference(), after.reference()));
        if (!WordChange.same(orNothing(before.theme()), orNothing(after.theme())))
            found.add(new Difference.ThemeMoved(before.theme(), after.theme()));
    }

    /** Names that another reading divided otherwise are the same names. */
    private void owners() {
        if (WordChange.same(String.join(" ", before.owners()), String.join(" ", after.owners()))) return;
        var added = without(after.owners(), before.owners());
        var gone = without(before.owners(), after.owners());
        if (!added.isEmpty() || !gone.isEmpty()) found.add(new Difference.OwnersChanged(added, gone));
    }

    private static List<String> without(List<String> names, List<String> others) {
        Set<String> known = others.stream().map(Fold::of).collect(Collectors.toSet());
        return names.stream().filter(name -> !known.contains(Fold.of(name))).toList();
    }

    private void response() {
        if (!said(before.response()).equals(said(after.response())))
            found.add(new Difference.ResponseChanged(before.response(), after.response()));
    }

    private static List<String> said(@Nullable Response response) {
        return response == null ? List.of() : List.of(response.verdict(), Fold.of(orNothing(response.text())));
    }

    private static String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
