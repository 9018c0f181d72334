package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.DraftTimescale.Earlier;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.register.commitments.OtherReferences;
import uk.goldthread.register.layout.Choice;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.timescale.Settings.Tense;

/**
 * A draft's commitment as it is typed on its page; several things in one field stand a line each.
 *
 * @param earlier the timescales that were replaced, oldest first, and {@code agreed} by whose word each was
 * @param seen what the commitment was when the person began to type
 */
public record CommitmentForm(
        String kind,
        String reference,
        String theme,
        String text,
        String owners,
        String timescale,
        List<String> earlier,
        List<String> agreed,
        String status,
        String verdict,
        String response,
        String progress,
        String next,
        String answers,
        String seen) {

    public static final Map<String, String> KINDS = Labels.of("recommendation", "action", "milestone");
    public static final Map<String, String> STATUSES =
            Labels.of("not-started", "in-progress", "completed", "ongoing", "withdrawn", "unknown");
    public static final Map<String, String> VERDICTS =
            Labels.of("accepted", "in-part", "in-principle", "rejected", "noted");

    static final CommitmentForm EMPTY = new CommitmentForm(
            "action", "", "", "", "", "", List.of(), List.of(), "not-started", "", "", "", "", "", "");

    static CommitmentForm of(MultiValueMap<String, String> form) {
        return new CommitmentForm(
                Typed.text(form, "kind"),
                Typed.text(form, "reference"),
                Typed.text(form, "theme"),
                Typed.text(form, "text"),
                Typed.text(form, "owners"),
                Typed.text(form, "timescale"),
                Typed.texts(form, "earlier"),
                Typed.texts(form, "agreed"),
                Typed.text(form, "status"),
                Typed.text(form, "verdict"),
                Typed.text(form, "response"),
                Typed.text(form, "progress"),
                Typed.text(form, "next"),
                Typed.text(form, "answers"),
                Typed.text(form, "seen"));
    }

    static CommitmentForm of(DraftCommitment commitment) {
        var timescale = commitment.timescale();
        var response = commitment.response();
        List<Earlier> earlier = timescale == null ? List.of() : timescale.earlier();
        return new CommitmentForm(
                commitment.kind(),
                Typed.text(commitment.reference()),
                Typed.text(commitment.theme()),
                commitment.text(),
                String.join("\n", commitment.owners()),
                timescale == null ? "" : timescale.text(),
                earlier.stream().map(Earlier::text).toList(),
                earlier.stream().map(one -> Typed.text(one.replacedBy())).toList(),
                commitment.status(),
                response == null ? "" : response.verdict(),
                response == null ? "" : Typed.text(response.text()),
                Steps.typed(commitment.progress()),
                Steps.typed(commitment.next()),
                String.join(", ", commitment.answers()),
                Shown.of(commitment));
    }

    public static List<Choice> choices(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> Choice.of(label.getKey(), label.getValue()))
                .toList();
    }

    /** A commitment may have had no response. */
    public static List<Choice> verdicts() {
        return Stream.concat(Stream.of(Choice.of("", "None")), choices(VERDICTS).stream())
                .toList();
    }

    /** What is wrong, by field. */
    Map<String, String> wrong(Draft draft, DraftCommitment was) {
        var wrong = new LinkedHashMap<String, String>();
        if (!reference.equals(Typed.text(was.reference())) && others(draft, was).have(reference))
            wrong.put("reference", OtherReferences.taken(reference));
        if (text.isEmpty()) wrong.put("text", "Enter what is to be done, or leave this commitment out.");
        if (!KINDS.containsKey(kind)) wrong.put("kind", "Choose what kind of promise it is.");
        if (!STATUSES.containsKey(status)) wrong.put("status", "Choose a status.");
        if (!VERDICTS.containsKey(verdict) && !response.isEmpty())
            wrong.put("verdict", "Choose what the response was, or empty its words.");
        var unknown = new ArrayList<>(answered());
        unknown.removeAll(draft.findings().stream().map(Finding::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty())
            wrong.put("answers", "There is no finding %s in this document.".formatted(String.join(", ", unknown)));
        return wrong;
    }

    private static OtherReferences others(Draft draft, DraftCommitment was) {
        return OtherReferences.than(
                was.reference(),
                draft.commitments().stream()
                        .map(DraftCommitment::reference)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private List<String> answered() {
        return Arrays.stream(answers.split("[,\\s]+"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** The commitment with what was typed; {@code day} is the one for which the document speaks. */
    DraftCommitment on(DraftCommitment was, Draft draft, LocalDate day) {
        var same = was.status().equals(status);
        return new DraftCommitment(
                was.id(),
                kind,
                Typed.orNull(reference),
                Typed.orNull(theme),
                answered(),
                text,
                Typed.lines(owners),
                TypedTimescale.read(timescale, was.timescale(), earlier(was.timescale(), day), day),
                status,
                same ? was.statusFrom() : "stated",
                same ? was.statusText() : null,
                VERDICTS.containsKey(verdict) ? new Response(verdict, Typed.orNull(response)) : null,
                Steps.read(Typed.lines(progress), was.progress(), day, Tense.PAST),
                Steps.read(Typed.lines(next), was.next(), day, Tense.FUTURE),
                words().equals(of(was).words())
                        ? was.mentions()
                        : others(draft, was).mentionedIn(words()),
                was.confidence(),
                was.from(),
                was.fields());
    }

    /** Those in which it may mention others. */
    private List<String> words() {
        return List.of(text, response, progress, next);
    }

    private List<Earlier> earlier(@Nullable DraftTimescale was, LocalDate day) {
        List<Earlier> were = was == null ? List.of() : was.earlier();
        var typed = new ArrayList<Earlier>();
        for (int at = 0; at < earlier.size(); at++) {
            var words = Typed.at(earlier, at);
            if (words.isEmpty()) continue;
            typed.add(TypedTimescale.earlier(words, Typed.orNull(Typed.at(agreed, at)), were, day));
        }
        return typed;
    }

    /** A commitment of which nothing was read. */
    static DraftCommitment blank(String id) {
        return new DraftCommitment(
                id, "action", null, null, List.of(), "", List.of(), null, "unknown", "stated", null, null, List.of(),
                List.of(), List.of(), 1, List.of());
    }
}
