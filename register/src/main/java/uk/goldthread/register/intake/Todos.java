package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;

/**
 * The problems of a draft as a list of what there is to do.
 *
 * @param remaining those that nobody has seen to: errors first, then in the order of the document
 * @param done those that somebody has
 */
public record Todos(List<Todo> remaining, List<Todo> done) {

    static Todos of(Draft draft, List<Integer> settled) {
        var remaining = new ArrayList<Todo>();
        var done = new ArrayList<Todo>();
        var commitments = new HashMap<@Nullable String, DraftCommitment>();
        for (var commitment : draft.commitments()) commitments.put(commitment.id(), commitment);
        for (int at = 0; at < draft.problems().size(); at++) {
            var problem = draft.problems().get(at);
            var todo = new Todo(at + 1, problem, commitments.get(problem.commitment()));
            (settled.contains(todo.number()) ? done : remaining).add(todo);
        }
        remaining.sort(Todo.WORST_FIRST);
        return new Todos(remaining, done);
    }

    /** Of the given number, the first ones that remain. */
    public List<Todo> first(int most) {
        return remaining.subList(0, Math.min(most, remaining.size()));
    }

    List<Todo> about(DraftCommitment commitment) {
        return remaining.stream().filter(todo -> isAbout(todo, commitment)).toList();
    }

    /** What there is to do once this commitment is seen to; null where nothing is. */
    public @Nullable Todo after(DraftCommitment commitment) {
        return remaining.stream()
                .filter(todo -> !isAbout(todo, commitment))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAbout(Todo todo, DraftCommitment commitment) {
        return todo.about() != null && todo.about().id().equals(commitment.id());
    }

    List<Todo> all() {
        return Stream.concat(remaining.stream(), done.stream()).toList();
    }

    /** How many others remain that say the same; asked of the first of them, for one is enough to see to all. */
    public long othersLike(Todo todo) {
        var alike = remaining.stream().filter(todo::saysTheSameAs).toList();
        return !alike.isEmpty() && alike.getFirst().equals(todo) ? alike.size() - 1 : 0;
    }

    public boolean isDone(Todo todo) {
        return done.contains(todo);
    }

    /** "3 of 17 are seen to". */
    public String words() {
        int all = remaining.size() + done.size();
        return "%d of %d %s seen to".formatted(done.size(), all, done.size() == 1 ? "is" : "are");
    }
}
