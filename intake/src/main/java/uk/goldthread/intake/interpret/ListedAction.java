package uk.goldthread.intake.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Claims;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Statuses;
import uk.goldthread.intake.words.Times;
import uk.goldthread.timescale.Kind;

/**
 * A row of a register's own list of actions.
 *
 * @param cells by what their columns hold
 * @param answers the findings that it answers, by id
 */
record ListedAction(Map<Role, Passage> cells, List<String> answers) {
    private static final Set<String> KINDS = Set.of(Promise.RECOMMENDATION, Promise.ACTION, Promise.MILESTONE);
    private static final Set<String> STATUSES =
            Set.of("not-started", "in-progress", "completed", "ongoing", "unknown", "withdrawn");

    /** "Autumn 2006 (agreed by the Partnership)". */
    private static final Pattern REPLACED = Pattern.compile("(.*) \\(([^()]*)\\)");

    /** "Accepted in part: the words of the answer". */
    private static final Pattern ANSWER = Pattern.compile("([^:]*)(?:: (.*))?", Pattern.DOTALL);

    /** "12 June 2006: Opened." */
    private static final Pattern ON_A_DAY = Pattern.compile("([^:]{1,60}): (.*)", Pattern.DOTALL);

    ListedAction answering(List<String> answers) {
        return new ListedAction(cells, answers);
    }

    Passage cell(Role role) {
        return cells.getOrDefault(role, Passage.EMPTY);
    }

    DraftCommitment commitment(String id, Claims claims, Times times) {
        cells.forEach((role, words) -> {
            if (role != Role.OTHER) claims.take(words);
        });
        return new DraftCommitment(
                id,
                KINDS.contains(word(Role.KIND)) ? word(Role.KIND) : Promise.ACTION,
                text(Role.REFERENCE),
                text(Role.THEME),
                answers,
                cell(Role.ACTION).text(),
                lines(Role.OWNER),
                timescale(times),
                status(),
                word(Role.STATUS_FROM).equals("inferred") ? "inferred" : "stated",
                text(Role.STATUS_WORDS),
                response(),
                steps(Role.PROGRESS, true, times),
                steps(Role.NEXT, false, times),
                lines(Role.MENTIONS),
                1.0,
                cell(Role.ACTION).places(),
                fields());
    }

    private Map<String, List<Place>> fields() {
        var fields = new FieldPlaces();
        fields.put("reference", cell(Role.REFERENCE));
        fields.put("theme", cell(Role.THEME));
        fields.put("owners", cell(Role.OWNER));
        for (var role : List.of(Role.DUE, Role.EARLIER_DUE, Role.REVIEW)) fields.put("timescale", cell(role));
        for (var role : List.of(Role.STATUS, Role.STATUS_WORDS)) fields.put("status", cell(role));
        fields.put("response", cell(Role.RESPONSE));
        return fields.all();
    }

    private @Nullable String text(Role role) {
        return cell(role).isBlank() ? null : cell(role).text();
    }

    /** "In progress" is {@code in-progress}. */
    private String word(Role role) {
        return cell(role).text().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private List<String> lines(Role role) {
        return cell(role).lines().stream().map(Passage::text).toList();
    }

    /** Our own word for it; else what another's word means. */
    private String status() {
        var word = word(Role.STATUS);
        if (STATUSES.contains(word)) return word;
        return Statuses.whole(cell(Role.STATUS).text())
                .map(Statuses.Found::status)
                .orElse("unknown");
    }

    private @Nullable DraftTimescale timescale(Times times) {
        if (cell(Role.DUE).isBlank()) return null;
        var read = times.timescale(cell(Role.DUE).text());
        boolean possible = read.kind() != Kind.IMPOSSIBLE;
        var review = times.timescale(cell(Role.REVIEW).text()).latest();
        return new DraftTimescale(
                cell(Role.DUE).text(),
                read.kind().word(),
                possible ? read.earliest() : null,
                possible ? read.latest() : null,
                review == null ? read.review() : review,
                possible && !read.edtf().isEmpty() ? read.edtf() : null,
                lines(Role.EARLIER_DUE).stream()
                        .map(line -> earlier(line, times))
                        .toList());
    }

    private static DraftTimescale.Earlier earlier(String line, Times times) {
        Matcher replaced = REPLACED.matcher(line);
        var words = replaced.matches() ? replaced.group(1) : line;
        var read = times.timescale(words);
        return new DraftTimescale.Earlier(
                words, read.earliest(), read.latest(), replaced.matches() ? replaced.group(2) : null);
    }

    private @Nullable Response response() {
        var answer = ANSWER.matcher(cell(Role.RESPONSE).text());
        if (cell(Role.RESPONSE).isBlank() || !answer.matches()) return null;
        var verdict = Verdict.of(answer.group(1));
        return verdict == null
                ? new Response("noted", cell(Role.RESPONSE).text())
                : new Response(verdict, answer.group(2));
    }

    private List<Step> steps(Role role, boolean done, Times times) {
        var reading = new StepReading(times);
        return ActionList.items(cell(role)).stream()
                .map(item -> step(item, done, reading, times))
                .toList();
    }

    private static Step step(Passage item, boolean done, StepReading reading, Times times) {
        var dated = ON_A_DAY.matcher(item.text());
        if (!dated.matches()) return reading.step(item, done);
        var on = times.timescale(dated.group(1));
        return on.kind() == Kind.DAY
                ? new Step(dated.group(2), new Step.On(dated.group(1), on.earliest(), on.latest()), item.places())
                : reading.step(item, done);
    }
}
