package uk.goldthread.intake.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.words.Fold;

/** One body under several names: owners of three words or more that differ in an ending, or by words left out. */
final class NameVariants {
    private static final int FEWEST_WORDS = 3;

    private NameVariants() {}

    static List<Problem> problems(Draft draft) {
        var names = new LinkedHashMap<String, List<Place>>();
        for (var commitment : draft.commitments())
            for (var owner : commitment.owners()) names.putIfAbsent(owner, commitment.from());
        var problems = new ArrayList<Problem>();
        var list = List.copyOf(names.keySet());
        for (int i = 0; i < list.size(); i++)
            for (int j = i + 1; j < list.size(); j++)
                if (areVariants(list.get(i), list.get(j)))
                    problems.add(problem(list.get(i), list.get(j), names.getOrDefault(list.get(j), List.of())));
        return problems;
    }

    private static Problem problem(String one, String other, List<Place> from) {
        return new Problem(
                "name-variants",
                "note",
                "“%s” and “%s” may be one body. Say whether they are.".formatted(one, other),
                null,
                from);
    }

    private static boolean areVariants(String one, String other) {
        var ours = List.of(Fold.of(one).split(" "));
        var theirs = List.of(Fold.of(other).split(" "));
        if (Math.min(ours.size(), theirs.size()) < FEWEST_WORDS) return false;
        if (ours.equals(theirs)) return true;
        return ours.size() == theirs.size()
                ? differInEndings(ours, theirs)
                : leavesOut(ours, theirs) || leavesOut(theirs, ours);
    }

    private static boolean differInEndings(List<String> ours, List<String> theirs) {
        for (int i = 0; i < ours.size(); i++) if (!sameStem(ours.get(i), theirs.get(i))) return false;
        return true;
    }

    private static boolean sameStem(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }

    private static boolean leavesOut(List<String> fewer, List<String> more) {
        Set<String> all = new HashSet<>(more);
        return fewer.size() < more.size() && fewer.getLast().equals(more.getLast()) && all.containsAll(fewer);
    }
}
