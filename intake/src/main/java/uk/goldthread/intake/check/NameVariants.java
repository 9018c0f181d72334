package uk.goldthread.intake.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.words.Fold;

/** One body under several names: owners of three words or more that differ in an ending, or by words left out. */
final class NameVariants {
    private static final int FEWEST_WORDS = 3;

    private NameVariants() {}

    private record Name(String written, List<String> words, List<Place> from) {

        /** Variants share it: only endings of plurals may differ, and no last word is left out. */
        String lastStem() {
            var last = words.getLast();
            return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        }
    }

    static List<Problem> problems(Draft draft) {
        var places = new LinkedHashMap<String, List<Place>>();
        for (var commitment : draft.commitments())
            for (var owner : commitment.owners()) places.putIfAbsent(owner, commitment.from());
        var problems = new ArrayList<Problem>();
        var names = new ArrayList<Name>();
        places.forEach(
                (name, from) -> names.add(new Name(name, List.of(Fold.of(name).split(" ")), from)));
        names.removeIf(name -> name.words.size() < FEWEST_WORDS);
        var alike = names.stream().collect(Collectors.groupingBy(Name::lastStem));
        for (var name : names) {
            var others = alike.getOrDefault(name.lastStem(), List.of());
            others.remove(name);
            for (var other : others) if (areVariants(name.words, other.words)) problems.add(problem(name, other));
        }
        return problems;
    }

    private static Problem problem(Name one, Name other) {
        return new Problem(
                "name-variants",
                "note",
                "“%s” and “%s” may be one body. Say whether they are.".formatted(one.written, other.written),
                null,
                other.from);
    }

    private static boolean areVariants(List<String> ours, List<String> theirs) {
        Budget.check();
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
