package uk.goldthread.intake.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.words.Times;

/** Looks a draft over for what wants a person. Errors come first, then warnings, then notes, each in the order of the document. */
public final class Check {
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    private Check() {}

    /**
     * @param times the words about time of the document
     * @param asides what the document holds beside its words
     */
    public static Draft check(Draft draft, Times times, Set<Aside> asides) {
        var problems = new ArrayList<>(draft.problems());
        problems.addAll(Beside.problems(asides));
        problems.addAll(Days.problems(draft, times));
        problems.addAll(Gaps.problems(draft));
        problems.addAll(NameVariants.problems(draft));
        problems.sort(Comparator.comparingInt(problem -> SEVERITIES.indexOf(problem.severity())));
        return new Draft(
                draft.document(),
                draft.findings(),
                draft.commitments(),
                draft.meeting(),
                List.copyOf(problems),
                draft.healed(),
                draft.unplaced());
    }

    static Problem problem(String code, String severity, String message) {
        return new Problem(code, severity, message, null, List.of());
    }
}
