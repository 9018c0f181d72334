package uk.goldthread.register.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.sources.PlaceWords;

/**
 * A problem of a draft that wants a person.
 *
 * @param number of the problem in the draft, from 1
 * @param about the commitment that it is about, where the draft still holds it
 */
public record Todo(int number, Problem problem, @Nullable DraftCommitment about) {
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    static final Comparator<Todo> WORST_FIRST =
            Comparator.comparingInt(todo -> SEVERITIES.indexOf(todo.problem.severity()));

    /** Where it is seen to: in the field that it concerns, else in the list. */
    public String href(String path) {
        return about == null
                ? path + "/problems#problem-" + number
                : path + "/commitments/" + about.id() + "#" + field(about);
    }

    /** The two names of which either may stand for both; none where the problem is of another kind. */
    public List<String> names() {
        if (!problem.code().equals("name-variants")) return List.of();
        var names = QUOTED.matcher(problem.message())
                .results()
                .map(quoted -> quoted.group(1))
                .toList();
        return names.size() == 2 ? names : List.of();
    }

    boolean saysTheSameAs(Todo other) {
        return problem.message().equals(other.problem.message());
    }

    boolean concerns(String field) {
        return about != null && field(about).equals(field);
    }

    private String field(DraftCommitment about) {
        return switch (problem.code()) {
            case "no-owner", "several-owners-unmatched" -> "owners";
            case "reference-missing", "reference-twice" -> "reference";
            case "status-inferred" -> "status";
            case "step-before-commitment" -> "progress";
            case "impossible-date", "year-missing" -> saying(about);
            case "no-date", "date-before-document", "several-dates-unmatched" -> "timescale";
            default -> "text";
        };
    }

    /** The field in which the words stand that the problem quotes. */
    private String saying(DraftCommitment about) {
        var words = QUOTED.matcher(problem.message());
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "timescale", about.timescale() == null ? "" : about.timescale().text());
        fields.put("text", about.text());
        fields.put("progress", text(about.progress()));
        fields.put("next", text(about.next()));
        if (words.find())
            for (var field : fields.entrySet()) if (field.getValue().contains(words.group(1))) return field.getKey();
        return "timescale";
    }

    private static String text(List<Step> steps) {
        return steps.stream().map(Step::text).collect(Collectors.joining("\n"));
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
