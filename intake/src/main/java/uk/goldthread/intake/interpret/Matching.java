package uk.goldthread.intake.interpret;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.goldthread.intake.tree.Passage;

/** Gives the owners and the timescales of a cell to the actions beside it, by their number; what does not fit goes to each, with a problem. */
final class Matching {
    private Matching() {}

    /** For each of the actions its owners. */
    record Owners(List<List<Passage>> ofEach, Optional<Note> note) {}

    /** For each of the actions its timescale. */
    record Timescales(List<Passage> ofEach, Optional<Note> note) {}

    static Timescales timescales(int actions, Passage cell, List<Passage> stacked) {
        if (actions == 1 || stacked.size() <= 1)
            return new Timescales(Collections.nCopies(actions, cell), Optional.empty());
        if (stacked.size() == actions) return new Timescales(stacked, Optional.empty());
        var note = Note.warning(
                "several-dates-unmatched",
                "%d timescales stand beside %d actions: %s. Say which belongs to which."
                        .formatted(stacked.size(), actions, texts(stacked)),
                cell);
        return new Timescales(Collections.nCopies(actions, cell), Optional.of(note));
    }

    /** Lines and groups count before single names, so that a pair of initials stays a pair where it can. */
    static Owners owners(List<Passage> actions, Passage cell, OwnerNames names, boolean datedEach) {
        var all = names.split(cell);
        int count = actions.size();
        if (count == 1 || all.size() <= 1) return shared(count, all);
        var groups = names.groups(cell);
        if (groups.size() == count && agrees(actions, groups)) return new Owners(groups, Optional.empty());
        if (all.size() == count && datedEach)
            return new Owners(all.stream().map(List::of).toList(), Optional.empty());
        if (groups.size() == 1 && !datedEach && all.size() != count)
            return new Owners(Collections.nCopies(count, all), Optional.of(unmatched(all, count, cell, "note")));
        return new Owners(Collections.nCopies(count, all), Optional.of(unmatched(all, count, cell, "warning")));
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

    private static Note unmatched(List<Passage> all, int count, Passage cell, String severity) {
        var message =
                "%d owners stand beside %d actions: %s. Each action was given all of them; say which belongs to which."
                        .formatted(all.size(), count, texts(all));
        return new Note("several-owners-unmatched", severity, message, cell);
    }

    private static String texts(List<Passage> parts) {
        return parts.stream().map(Passage::text).collect(Collectors.joining("; "));
    }
}
