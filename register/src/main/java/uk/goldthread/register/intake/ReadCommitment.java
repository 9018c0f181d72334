package uk.goldthread.register.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.register.sources.PlaceWords;
import uk.goldthread.register.sources.SourcePassage;
import uk.goldthread.register.sources.SourcePassages;

/** A commitment of a draft beside the passages that it was read from. */
public record ReadCommitment(
        DraftCommitment commitment, List<SourcePassage> passages, List<Todo> todos, boolean isLast) {

    static List<ReadCommitment> of(Review.State state, List<DraftCommitment> commitments, SourcePassages passages) {
        var places = new LinkedHashMap<String, Map<String, List<Place>>>();
        for (var commitment : commitments) places.put(commitment.id(), fields(commitment));
        var found = passages.ofEach(state.document().id(), places);
        var todos = state.todos();
        return commitments.stream()
                .map(it -> new ReadCommitment(
                        it, found.getOrDefault(it.id(), List.of()), todos.about(it), state.isLast(it)))
                .toList();
    }

    /** Where each of its fields was read; its steps may stand in further rows. */
    static Map<String, List<Place>> fields(DraftCommitment commitment) {
        var fields = new LinkedHashMap<String, List<Place>>();
        fields.put("text", commitment.from());
        fields.putAll(commitment.fields());
        fields.put("progress", places(commitment.progress()));
        fields.put("next", places(commitment.next()));
        return fields;
    }

    private static List<Place> places(List<Step> steps) {
        return steps.stream().flatMap(step -> step.from().stream()).distinct().toList();
    }

    /** Where a field was read, in words; none where it was read nowhere. */
    public String place(String field) {
        return PlaceWords.of(fields(commitment).getOrDefault(field, List.of()));
    }

    /** What a person who fills in that field should know: what is wrong with it, and how to fill it in. */
    public static @Nullable String hint(@Nullable ReadCommitment read, String field, @Nullable String how) {
        var problems = read == null
                ? Stream.<String>empty()
                : read.todos.stream()
                        .filter(todo -> todo.concerns(field))
                        .map(todo -> todo.problem().message());
        var hint = Stream.concat(problems, Stream.ofNullable(how)).collect(Collectors.joining(" "));
        return hint.isEmpty() ? null : hint;
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

    /** The commitments that it would be, were each of its sentences and lines one. */
    public List<String> parts() {
        return Grain.parts(commitment);
    }

    /** "85 in 100"; none where a person decided. */
    public @Nullable String confidence() {
        return commitment.confidence() < 1 ? Math.round(commitment.confidence() * 100) + " in 100" : null;
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
