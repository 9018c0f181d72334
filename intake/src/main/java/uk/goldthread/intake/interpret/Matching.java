package uk.goldthread.intake.interpret;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Passage;

/** Gives the owners and the timescales of a cell to the actions beside it, by their number; what does not fit goes to each, with a problem. */
final class Matching {
    private Matching() {}

    /** For each of the actions its owners. */
    record Owners(List<List<Passage>> ofEach, Optional<Note> note) {}

    /** For each of the actions its timescale. */
    record Timescales(List<Passage> ofEach, Optional<Note> note) {}

    /** For each action what the cell beside it says under the same number or letter: "1. Matron 2. Quality lead". */
    static Optional<List<Passage>> counted(Passage cell, List<String> labels) {
        return Counted.of(cell).under(labels);
    }

    static Timescales timescales(int actions, Passage cell, List<Passage> stacked) {
        if (actions == 1 || stacked.size() <= 1)
            return new Timescales(Collections.nCopies(actions, cell), Optional.empty());
        if (stacked.size() == actions) return new Timescales(stacked, Optional.empty());
        var note = Note.warning(
                "several-dates-unmatched",
                "%d timescales stand beside %d actions: %s. Each action was given all of them; say which belongs to which."
                        .formatted(stacked.size(), actions, texts(stacked)),
                cell);
        return new Timescales(Collections.nCopies(actions, cell), Optional.of(note));
    }

    /** Lines and groups count before single names, so that a pair of initials stays a pair where it can. */
    static Owners owners(
            List<Passage> actions, List<String> labels, Passage cell, OwnerNames names, boolean datedEach) {
        var counted = counted(cell, labels)
                .map(parts -> parts.stream().map(names::split).toList());
        if (counted.isPresent()) return new Owners(counted.get(), Optional.empty());
        var all = names.split(cell);
        int count = actions.size();
        if (count == 1 || all.size() <= 1) return shared(count, all);
        var named = named(actions, all);
        if (named.size() == count) return new Owners(named, Optional.empty());
        var groups = names.groups(cell);
        if (groups.size() == count && agrees(actions, groups)) return new Owners(groups, Optional.empty());
        var singly = all.stream().map(List::of).toList();
        if (all.size() == count && datedEach && agrees(actions, singly)) return new Owners(singly, Optional.empty());
        boolean likely = groups.size() == 1 && !datedEach && all.size() != count;
        var inOrder = groups.size() == count ? groups : all.size() == count ? singly : List.<List<Passage>>of();
        var note =
                new Note("several-owners-unmatched", likely ? "note" : "warning", unmatched(all, count, inOrder), cell);
        return new Owners(Collections.nCopies(count, all), Optional.of(note));
    }

    /** Where each action names one owner and each owner stands in one action: "Clerk to ...", "Chair to ...". */
    private static List<List<Passage>> named(List<Passage> actions, List<Passage> all) {
        var named = actions.stream()
                .flatMap(action -> all.stream()
                        .filter(name ->
                                name.text().contains(" ") && action.text().contains(name.text())))
                .toList();
        boolean each = named.size() == actions.size()
                && new HashSet<>(named).size() == all.size()
                && IntStream.range(0, named.size())
                        .allMatch(
                                i -> actions.get(i).text().contains(named.get(i).text()));
        return each ? named.stream().map(List::of).toList() : List.of();
    }

    private static Owners shared(int count, List<Passage> all) {
        return new Owners(Collections.nCopies(count, all), Optional.empty());
    }

    /** No action names the owner of another one in its words. */
    private static boolean agrees(List<Passage> actions, List<List<Passage>> groups) {
        for (int group = 0; group < groups.size(); group++)
            for (var name : groups.get(group)) {
                boolean isLong = name.text().contains(" ");
                boolean named =
                        actions.stream().anyMatch(action -> action.text().contains(name.text()));
                if (isLong && named && !actions.get(group).text().contains(name.text())) return false;
            }
        return true;
    }

    private static String unmatched(List<Passage> all, int count, List<List<Passage>> inOrder) {
        var given = "%d owners stand beside %d actions: %s. Each action was given all of them"
                .formatted(all.size(), count, texts(all));
        if (inOrder.isEmpty()) return given + "; say which belongs to which.";
        var other = IntStream.range(0, count)
                .mapToObj(i -> (i + 1) + " " + texts(inOrder.get(i), ", "))
                .collect(Collectors.joining("; "));
        return given + ". In their order they would be: " + other + ". Say which is right.";
    }

    private static String texts(List<Passage> parts) {
        return texts(parts, "; ");
    }

    private static String texts(List<Passage> parts, String separator) {
        return parts.stream().map(Passage::text).collect(Collectors.joining(separator));
    }
}
