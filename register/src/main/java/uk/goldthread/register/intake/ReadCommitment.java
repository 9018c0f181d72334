package uk.goldthread.register.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.register.sources.SourcePassage;
import uk.goldthread.register.sources.SourcePassages;

/** A commitment of a draft beside the passages that it was read from. */
public record ReadCommitment(
        DraftCommitment commitment, List<SourcePassage> passages, List<Todo> todos, boolean isLast) {

    static List<ReadCommitment> of(Review.State state, List<DraftCommitment> commitments, SourcePassages passages) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (var commitment : commitments) places.put(commitment.id(), places(commitment));
        var found = passages.ofEach(state.document().id(), places);
        var todos = Todo.of(state.draft(), state.settled());
        var last = state.draft().commitments().getLast();
        return commitments.stream()
                .map(it -> new ReadCommitment(
                        it, found.getOrDefault(it.id(), List.of()), about(todos, it), it.equals(last)))
                .toList();
    }

    /** Its own, and those of its steps, which may stand in further rows. */
    private static List<Place> places(DraftCommitment commitment) {
        var places = new LinkedHashSet<>(commitment.from());
        Stream.concat(commitment.progress().stream(), commitment.next().stream())
                .map(Step::from)
                .forEach(places::addAll);
        return List.copyOf(places);
    }

    private static List<Todo> about(List<Todo> todos, DraftCommitment commitment) {
        return todos.stream().filter(todo -> commitment.equals(todo.about())).toList();
    }

    /** "R.4", or the first of its words. */
    public String name() {
        return name(commitment);
    }

    public static String name(DraftCommitment commitment) {
        if (commitment.reference() != null) return commitment.reference();
        return commitment.text().length() <= 60
                ? commitment.text()
                : commitment.text().substring(0, 60).strip() + " …";
    }

    /** How many commitments it would be, were each of its sentences and lines one. */
    public int parts() {
        return Grain.parts(commitment).size();
    }

    public String kind() {
        return Labels.of(commitment.kind());
    }

    public String status() {
        return Labels.of(commitment.status());
    }

    public boolean isInferred() {
        return commitment.statusFrom().equals("inferred");
    }

    /** Where its status comes from. */
    public String statusSource() {
        var words = commitment.statusText() == null ? "" : " from “" + commitment.statusText() + "”";
        return (isInferred() ? "Inferred" : "Stated") + words;
    }

    /** How its timescale was read. */
    public @Nullable String timescale() {
        return commitment.timescale() == null ? null : TypedTimescale.words(commitment.timescale());
    }

    /** What the response says of itself. */
    public @Nullable String response() {
        var response = commitment.response();
        if (response == null) return null;
        var verdict = Labels.of(response.verdict());
        return response.text() == null ? verdict : verdict + ": " + response.text();
    }
}
