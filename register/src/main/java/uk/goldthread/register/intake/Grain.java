package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.Meeting;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.tree.Place;

/**
 * How much one commitment holds: two that are one are joined, one that is several is parted.
 *
 * @param day from which words about time count
 */
record Grain(Draft draft, LocalDate day) {

    /** A new line; a sentence, if it is not a title or "No." that ends; a number or letter with its bracket. */
    private static final Pattern SEAM = Pattern.compile("\\s*\\n\\s*"
            + "|(?<=[.;!?])(?<!\\b(?:Mr|Mrs|Ms|Dr|Cllr|St|No|Rev|Prof)\\.)\\s+(?=\\p{Lu})"
            + "|\\s+(?=\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})\\)\\s)");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?]\\s*", Pattern.DOTALL);

    /** What the commitment would be parted into, one text where it is one. */
    static List<String> parts(DraftCommitment commitment) {
        return SEAM.splitAsStream(commitment.text())
                .filter(part -> !part.isBlank())
                .toList();
    }

    /**
     * The commitment with the one after it, whose words, owners and steps follow its own; where each has a reference, the
     * second's stands before its words.
     */
    Draft joined(String id) {
        var all = new ArrayList<>(draft.commitments());
        int at = at(id);
        if (at < 0 || at + 1 >= all.size()) return draft;
        var other = all.remove(at + 1);
        all.set(at, joined(all.get(at), other));
        return with(all, meeting(other.id(), id));
    }

    private DraftCommitment joined(DraftCommitment one, DraftCommitment other) {
        boolean sameStatus = one.status().equals(other.status());
        return new DraftCommitment(
                one.id(),
                one.kind(),
                firstOf(one, other, DraftCommitment::reference),
                firstOf(one, other, DraftCommitment::theme),
                both(one.answers(), other.answers()),
                one.text() + (SENTENCE_END.matcher(one.text()).matches() ? "\n" : " ") + words(one, other),
                both(one.owners(), other.owners()),
                timescale(one.timescale(), other.timescale()),
                sameStatus ? one.status() : "in-progress",
                sameStatus ? one.statusFrom() : "inferred",
                sameStatus ? one.statusText() : null,
                response(one.response(), other.response()),
                both(one.progress(), other.progress()),
                both(one.next(), other.next()),
                both(one.mentions(), other.mentions()),
                SURE,
                both(one.from(), other.from()),
                both(one.fields(), other.fields()));
    }

    private static String words(DraftCommitment one, DraftCommitment other) {
        boolean second = one.reference() != null && other.reference() != null;
        return second ? other.reference() + " " + other.text() : other.text();
    }

    /** The first verdict, with the words of both. */
    private static @Nullable Response response(@Nullable Response one, @Nullable Response other) {
        if (one == null || other == null || one.equals(other)) return one == null ? other : one;
        var words = Stream.of(one.text(), other.text())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Response(one.verdict(), words.isEmpty() ? null : words);
    }

    /** The meeting, whose items name the one in place of the other. */
    private @Nullable Meeting meeting(String other, String one) {
        var meeting = draft.meeting();
        if (meeting == null) return null;
        return meeting.withCommitments(ids ->
                ids.stream().map(id -> id.equals(other) ? one : id).distinct().toList());
    }

    /** A person says so. */
    private static final double SURE = 1;

    private static <T> @Nullable T firstOf(
            DraftCommitment one, DraftCommitment other, Function<DraftCommitment, @Nullable T> field) {
        return Stream.of(one, other)
                .map(field)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static Map<String, List<Place>> both(Map<String, List<Place>> one, Map<String, List<Place>> other) {
        var both = new LinkedHashMap<>(one);
        other.forEach((field, places) -> both.merge(field, places, Grain::both));
        return both;
    }

    private @Nullable DraftTimescale timescale(@Nullable DraftTimescale one, @Nullable DraftTimescale other) {
        if (one == null || other == null) return one == null ? other : one;
        if (one.text().equals(other.text())) return one;
        return TypedTimescale.read(one.text() + "\n" + other.text(), null, both(one.earlier(), other.earlier()), day);
    }

    /**
     * The commitment's parts, each one of its own. Where there are as many owners as parts, or as many lines of the
     * timescale, each part has its own, else all have all. The first part keeps the reference and the steps.
     */
    Draft parted(String id) {
        var all = new ArrayList<DraftCommitment>();
        for (var commitment : draft.commitments())
            if (commitment.id().equals(id)) all.addAll(parted(commitment));
            else all.add(commitment);
        return with(all, draft.meeting());
    }

    private List<DraftCommitment> parted(DraftCommitment whole) {
        var texts = parts(whole);
        var parts = new ArrayList<DraftCommitment>();
        var free = new Corrections(draft).freeIds().iterator();
        for (int i = 0; i < texts.size(); i++) parts.add(part(whole, i == 0 ? whole.id() : free.next(), texts, i));
        return parts;
    }

    private DraftCommitment part(DraftCommitment whole, String id, List<String> texts, int i) {
        boolean first = i == 0;
        return new DraftCommitment(
                id,
                whole.kind(),
                first ? whole.reference() : null,
                whole.theme(),
                whole.answers(),
                texts.get(i),
                whole.owners().size() == texts.size() ? List.of(whole.owners().get(i)) : whole.owners(),
                timescale(whole.timescale(), texts.size(), i),
                whole.status(),
                whole.statusFrom(),
                whole.statusText(),
                whole.response(),
                first ? whole.progress() : List.of(),
                first ? whole.next() : List.of(),
                whole.mentions(),
                SURE,
                whole.from(),
                whole.fields());
    }

    private @Nullable DraftTimescale timescale(@Nullable DraftTimescale whole, int parts, int i) {
        if (whole == null) return null;
        var lines = whole.text().lines().filter(line -> !line.isBlank()).toList();
        return lines.size() == parts ? TypedTimescale.read(lines.get(i), null, List.of(), day) : whole;
    }

    private int at(String id) {
        return draft.commitments().stream().map(DraftCommitment::id).toList().indexOf(id);
    }

    private Draft with(List<DraftCommitment> commitments, @Nullable Meeting meeting) {
        return new Draft(
                draft.document(),
                draft.findings(),
                commitments,
                meeting,
                draft.problems(),
                draft.healed(),
                draft.unplaced());
    }
}
