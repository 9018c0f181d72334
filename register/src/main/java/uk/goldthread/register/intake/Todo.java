package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.register.sources.PlaceWords;

/**
 * A problem of a draft that waits for a person.
 *
 * @param number of the problem in the draft, from 1
 * @param about the commitment that it is about, where the draft still holds it
 */
public record Todo(int number, Problem problem, @Nullable DraftCommitment about) {

    /** Those that nobody has seen to, errors first, then in the order of the document. */
    static List<Todo> of(Draft draft, List<Integer> settled) {
        var todos = new ArrayList<Todo>();
        for (int at = 0; at < draft.problems().size(); at++) {
            if (settled.contains(at + 1)) continue;
            var problem = draft.problems().get(at);
            todos.add(new Todo(at + 1, problem, about(draft, problem)));
        }
        todos.sort(Comparator.comparingInt(Todo::weight));
        return todos;
    }

    private static @Nullable DraftCommitment about(Draft draft, Problem problem) {
        var id = problem.commitment();
        return id == null ? null : new Corrections(draft).commitment(id).orElse(null);
    }

    private int weight() {
        return switch (problem.severity()) {
            case "error" -> 0;
            case "warning" -> 1;
            default -> 2;
        };
    }

    public String place() {
        return PlaceWords.of(problem.from());
    }

    public String severity() {
        return Labels.of(problem.severity());
    }

    public String colour() {
        return switch (problem.severity()) {
            case "error" -> "red";
            case "warning" -> "orange";
            default -> "grey";
        };
    }
}
