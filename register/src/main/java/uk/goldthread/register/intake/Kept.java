package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Meeting;

/**
 * A person's corrections, kept when a document is read again, where they still apply: to what reads as it did when it was
 * corrected. What was left out stays so, what was added stays, and problems that were seen to stay seen to. All three
 * readings call the same thing by the same id ({@link SameIds}).
 */
final class Kept {
    private final Draft was;
    private final Draft corrected;
    private final Draft now;
    private final Set<String> lost = new LinkedHashSet<>();

    private Kept(Draft was, Draft corrected, Draft now) {
        this.was = was;
        this.corrected = corrected;
        this.now = now;
    }

    /** @param lost the commitments and findings of which a correction no longer applies, by name */
    record Corrected(Draft draft, List<String> lost) {

        /** What a person is told. */
        String sentence() {
            return lost.isEmpty()
                    ? "The document was read again, and all corrections are kept."
                    : "The document was read again. What it says changed where somebody had corrected it, so look again at: %s."
                            .formatted(String.join("; ", lost));
        }
    }

    /** @param was as it was read before, {@code corrected} by a person, and {@code now} as it is read */
    static Corrected of(Draft was, Draft corrected, Draft now) {
        var kept = new Kept(was, corrected, now);
        return new Corrected(kept.draft(), List.copyOf(kept.lost));
    }

    private Draft draft() {
        return new Draft(
                facts(was.document(), corrected.document(), now.document()),
                things(Draft::findings, Finding::id, this::finding),
                things(Draft::commitments, DraftCommitment::id, this::commitment),
                meeting(),
                now.problems(),
                now.healed(),
                now.unplaced());
    }

    /** Merges what was read, its correction and what is read. */
    private interface Merging<T> {
        T merge(T was, T corrected, T now);
    }

    private <T> List<T> things(Function<Draft, List<T>> of, Function<T, String> idOf, Merging<T> merging) {
        var before = byId(of.apply(was), idOf);
        var after = byId(of.apply(corrected), idOf);
        var things = new ArrayList<T>();
        for (var thing : of.apply(now)) {
            var read = before.get(idOf.apply(thing));
            var typed = after.get(idOf.apply(thing));
            if (read == null) things.add(thing);
            else if (typed != null) things.add(merging.merge(read, typed, thing));
        }
        for (var typed : of.apply(corrected)) if (!before.containsKey(idOf.apply(typed))) things.add(typed);
        return things;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> idOf) {
        return things.stream().collect(Collectors.toMap(idOf, thing -> thing));
    }

    private Finding finding(Finding was, Finding corrected, Finding now) {
        var name = now.text();
        return new Finding(
                now.id(),
                kept(name, was.kind(), corrected.kind(), now.kind()),
                keptOrNone(name, was.theme(), corrected.theme(), now.theme()),
                kept(name, was.text(), corrected.text(), now.text()),
                now.from());
    }

    private DraftCommitment commitment(DraftCommitment was, DraftCommitment corrected, DraftCommitment now) {
        var name = ReadCommitment.name(now);
        var status = kept(name, Standing.of(was), Standing.of(corrected), Standing.of(now));
        return new DraftCommitment(
                now.id(),
                kept(name, was.kind(), corrected.kind(), now.kind()),
                keptOrNone(name, was.reference(), corrected.reference(), now.reference()),
                keptOrNone(name, was.theme(), corrected.theme(), now.theme()),
                kept(name, was.answers(), corrected.answers(), now.answers()),
                kept(name, was.text(), corrected.text(), now.text()),
                kept(name, was.owners(), corrected.owners(), now.owners()),
                keptOrNone(name, was.timescale(), corrected.timescale(), now.timescale()),
                status.status(),
                status.from(),
                status.words(),
                keptOrNone(name, was.response(), corrected.response(), now.response()),
                kept(name, was.progress(), corrected.progress(), now.progress()),
                kept(name, was.next(), corrected.next(), now.next()),
                now.mentions(),
                now.confidence(),
                now.from(),
                now.fields());
    }

    /** How far a commitment is and what says so, which is one correction. */
    private record Standing(
            String status, String from, @Nullable String words) {

        static Standing of(DraftCommitment commitment) {
            return new Standing(commitment.status(), commitment.statusFrom(), commitment.statusText());
        }
    }

    private static final String DOCUMENT = "the document", MEETING = "the meeting";

    private DocumentFacts facts(DocumentFacts was, DocumentFacts corrected, DocumentFacts now) {
        return new DocumentFacts(
                keptOrNone(DOCUMENT, was.title(), corrected.title(), now.title()),
                kept(DOCUMENT, was.kind(), corrected.kind(), now.kind()),
                keptOrNone(DOCUMENT, was.asAt(), corrected.asAt(), now.asAt()),
                keptOrNone(DOCUMENT, was.organisation(), corrected.organisation(), now.organisation()),
                keptOrNone(DOCUMENT, was.group(), corrected.group(), now.group()),
                now.format(),
                now.pages(),
                now.sha256());
    }

    private @Nullable Meeting meeting() {
        if (was.meeting() == null || corrected.meeting() == null || now.meeting() == null)
            return keptOrNone(MEETING, was.meeting(), corrected.meeting(), now.meeting());
        return meeting(was.meeting(), corrected.meeting(), now.meeting());
    }

    private Meeting meeting(Meeting was, Meeting corrected, Meeting now) {
        return new Meeting(
                keptOrNone(MEETING, was.group(), corrected.group(), now.group()),
                keptOrNone(MEETING, was.date(), corrected.date(), now.date()),
                kept(MEETING, was.present(), corrected.present(), now.present()),
                kept(MEETING, was.apologies(), corrected.apologies(), now.apologies()),
                kept(MEETING, was.attending(), corrected.attending(), now.attending()),
                keptOrNone(MEETING, was.chair(), corrected.chair(), now.chair()),
                kept(MEETING, was.items(), corrected.items(), now.items()),
                keptOrNone(MEETING, was.next(), corrected.next(), now.next()));
    }

    private <T> T kept(String of, T was, T corrected, T now) {
        return Objects.requireNonNull(keptOrNone(of, was, corrected, now));
    }

    /** The person's word where the reading is what it was, else the reading. */
    private <T> @Nullable T keptOrNone(String of, @Nullable T was, @Nullable T corrected, @Nullable T now) {
        if (Objects.equals(was, corrected)) return now;
        if (Objects.equals(was, now)) return corrected;
        if (!Objects.equals(corrected, now)) lost.add(of);
        return now;
    }
}
