package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.tree.Claims;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.words.Times;
import uk.goldthread.timescale.Timescale;

/** Writes what was found as draft records, and keeps account of the words that they took. */
final class Assembly {
    private final Claims claims;
    private final Times times;
    private final StepReading steps;
    private final References references;
    private final List<Problem> problems = new ArrayList<>();

    Assembly(Claims claims, Times times, List<Promise> promises) {
        this.claims = claims;
        this.times = times;
        this.steps = new StepReading(times);
        this.references = new References(promises.stream()
                .map(promise -> promise.reference().text())
                .filter(text -> !text.isBlank())
                .toList());
    }

    List<Problem> problems() {
        return problems;
    }

    Finding finding(Saw saw) {
        return new Finding(
                saw.id(),
                saw.kind(),
                claims.takeIfAny(saw.theme()),
                claims.take(saw.text()),
                saw.text().places());
    }

    DraftCommitment commitment(String id, Promise promise) {
        var status = StatusReading.of(promise);
        var done = new ArrayList<Step>();
        var toCome = new ArrayList<Step>();
        steps(promise, done, toCome);
        for (var note : promise.notes())
            problems.add(new Problem(
                    note.code(),
                    note.severity(),
                    note.message(),
                    id,
                    note.words().places()));
        return new DraftCommitment(
                id,
                promise.kind(),
                claims.takeIfAny(promise.reference()),
                claims.takeIfAny(promise.theme()),
                promise.answers(),
                claims.take(promise.text()),
                promise.owners().stream().map(claims::take).toList(),
                timescale(promise),
                status.status(),
                status.from(),
                claims.takeIfAny(status.words()),
                response(promise),
                done,
                toCome,
                mentions(promise, id),
                Sureness.of(promise.confidence()),
                promise.text().places(),
                fields(promise, status));
    }

    private static Map<String, List<Place>> fields(Promise promise, StatusReading status) {
        var fields = new FieldPlaces();
        fields.put("reference", promise.reference());
        fields.put("theme", promise.theme());
        promise.owners().forEach(owner -> fields.put("owners", owner));
        List.of(promise.due(), promise.revised(), promise.review()).forEach(words -> fields.put("timescale", words));
        fields.put("status", status.words());
        List.of(promise.verdict(), promise.response()).forEach(words -> fields.put("response", words));
        return fields.all();
    }

    private void steps(Promise promise, List<Step> done, List<Step> toCome) {
        for (var sentence : Sentences.of(promise.did())) {
            claims.take(sentence);
            // A column of its own for what will be done says that the other one tells of what was.
            boolean isToCome = promise.will().isBlank() && StepReading.isToCome(sentence);
            (isToCome ? toCome : done).add(steps.step(sentence, !isToCome));
        }
        for (var sentence : Sentences.of(promise.will())) {
            claims.take(sentence);
            toCome.add(steps.step(sentence, false));
        }
    }

    private @Nullable DraftTimescale timescale(Promise promise) {
        var due = Passage.join(List.of(promise.due(), promise.revised()), "\n");
        if (due.isBlank() && promise.review().isBlank()) return null;
        var timescale = times.timescale(due.text());
        var review = timescale.review() != null
                ? timescale.review()
                : times.timescale(promise.review().text()).latest();
        claims.take(promise.review());
        return new DraftTimescale(
                claims.take(due),
                timescale.kind().word(),
                timescale.earliest(),
                timescale.latest(),
                review,
                timescale.edtf().isEmpty() ? null : timescale.edtf(),
                earlier(timescale));
    }

    /** Who agreed is told of the last timescale that was replaced. */
    private static List<DraftTimescale.Earlier> earlier(Timescale timescale) {
        var earlier = new ArrayList<DraftTimescale.Earlier>();
        for (var old : timescale.earlier()) {
            boolean last = earlier.size() + 1 == timescale.earlier().size();
            earlier.add(new DraftTimescale.Earlier(
                    old.text(), old.earliest(), old.latest(), last ? timescale.replacedBy() : old.replacedBy()));
        }
        return earlier;
    }

    private @Nullable Response response(Promise promise) {
        if (promise.verdict().isBlank() && promise.response().isBlank()) return null;
        return Verdict.response(promise.verdict(), promise.response(), claims);
    }

    /** What its words and its steps mention, itself apart; a mention of what is not there is a problem. */
    private List<String> mentions(Promise promise, String id) {
        Set<String> mentions = new LinkedHashSet<>();
        for (var words : List.of(promise.text(), promise.did(), promise.will(), promise.response()))
            for (var mentioned : references.in(words)) {
                Optional<String> reference = mentioned.reference();
                if (reference.isEmpty()) missing(mentioned, id);
                reference
                        .filter(text -> !text.equals(promise.reference().text()))
                        .ifPresent(mentions::add);
            }
        return List.copyOf(mentions);
    }

    private void missing(References.Mentioned mentioned, String id) {
        var message = "The words mention \u201C%s\u201D, which is not in this document.".formatted(mentioned.words());
        problems.add(new Problem(
                "reference-missing", "warning", message, id, mentioned.passage().places()));
    }
}
