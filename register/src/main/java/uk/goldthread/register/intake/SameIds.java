package uk.goldthread.register.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.compare.Comparison;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Meeting;
import uk.goldthread.intake.draft.Problem;

/** A document that was read twice: what is in both readings keeps the id of the first. */
final class SameIds {
    private final Map<String, String> ids = new HashMap<>();

    private SameIds(Draft before, Draft now) {
        var comparison = Comparison.of(before, now);
        for (var pair : comparison.pairs())
            ids.put(pair.after().id(), pair.before().id());
        for (var pair : comparison.findings())
            ids.put(pair.after().id(), pair.before().id());
        var taken = new HashSet<String>();
        Stream.of(before, now).forEach(draft -> {
            draft.commitments().forEach(commitment -> taken.add(commitment.id()));
            draft.findings().forEach(finding -> taken.add(finding.id()));
        });
        for (var added : comparison.added()) ids.put(added.id(), free(added.id(), taken));
        for (var added : comparison.findingsAdded()) ids.put(added.id(), free(added.id(), taken));
    }

    /** "c" and the first number that nothing has yet. */
    private static String free(String id, Set<String> taken) {
        var letter = id.substring(0, 1);
        int number = 1;
        while (!taken.add(letter + number)) number++;
        return letter + number;
    }

    static Draft of(Draft before, Draft now) {
        return new SameIds(before, now).renamed(now);
    }

    private Draft renamed(Draft draft) {
        return new Draft(
                draft.document(),
                draft.findings().stream().map(this::renamed).toList(),
                draft.commitments().stream().map(this::renamed).toList(),
                renamed(draft.meeting()),
                draft.problems().stream().map(this::renamed).toList(),
                draft.healed(),
                draft.unplaced());
    }

    private Finding renamed(Finding finding) {
        return new Finding(id(finding.id()), finding.kind(), finding.theme(), finding.text(), finding.from());
    }

    private DraftCommitment renamed(DraftCommitment commitment) {
        return commitment.withIds(id(commitment.id()), ids(commitment.answers()));
    }

    private @Nullable Meeting renamed(@Nullable Meeting meeting) {
        return meeting == null ? null : meeting.withCommitments(this::ids);
    }

    private Problem renamed(Problem problem) {
        var about = problem.commitment();
        return about == null
                ? problem
                : new Problem(problem.code(), problem.severity(), problem.message(), id(about), problem.from());
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().map(this::id).toList();
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }
}
