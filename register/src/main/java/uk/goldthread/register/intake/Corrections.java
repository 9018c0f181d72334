package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.intake.draft.Meeting;

/**
 * A draft in which a person changes one thing. What refers to a thing that was left out keeps doing so, because it may be
 * put back; such loose ends are cut when the draft is accepted ({@link LooseEnds}).
 */
record Corrections(Draft draft) {

    Draft document(DocumentFacts facts) {
        return with(facts, draft.findings(), draft.commitments(), draft.meeting());
    }

    Draft meeting(@Nullable Meeting meeting) {
        return with(draft.document(), draft.findings(), draft.commitments(), meeting);
    }

    Optional<DraftCommitment> commitment(String id) {
        return find(draft.commitments(), id, DraftCommitment::id);
    }

    /** In place of the one with its id; a new one comes last. */
    Draft commitment(DraftCommitment corrected) {
        return commitments(put(draft.commitments(), corrected, DraftCommitment::id));
    }

    Draft withoutCommitment(String id) {
        return commitments(without(draft.commitments(), id, DraftCommitment::id));
    }

    /** One that was left out, again as it was read and in its place. */
    Draft commitmentAgain(String id, Draft asRead) {
        return commitments(putBack(draft.commitments(), id, asRead.commitments(), DraftCommitment::id));
    }

    /** Whoever is called one of these is called that in every commitment. */
    Draft owners(List<String> called, String name) {
        return commitments(draft.commitments().stream()
                .map(commitment -> commitment.withOwners(commitment.owners().stream()
                        .map(owner -> called.contains(owner) ? name : owner)
                        .distinct()
                        .toList()))
                .toList());
    }

    Optional<Finding> finding(String id) {
        return find(draft.findings(), id, Finding::id);
    }

    Draft finding(Finding corrected) {
        return findings(put(draft.findings(), corrected, Finding::id));
    }

    Draft withoutFinding(String id) {
        return findings(without(draft.findings(), id, Finding::id));
    }

    Draft findingAgain(String id, Draft asRead) {
        return findings(putBack(draft.findings(), id, asRead.findings(), Finding::id));
    }

    /** An id for what a person adds: none that was read begins so. */
    String freeId() {
        return freeIds().findFirst().orElseThrow();
    }

    /** Such ids without end. */
    Stream<String> freeIds() {
        var taken = Stream.concat(
                        draft.commitments().stream().map(DraftCommitment::id),
                        draft.findings().stream().map(Finding::id))
                .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "added-" + number)
                .filter(id -> !taken.contains(id));
    }

    private Draft commitments(List<DraftCommitment> commitments) {
        return with(draft.document(), draft.findings(), commitments, draft.meeting());
    }

    private Draft findings(List<Finding> findings) {
        return with(draft.document(), findings, draft.commitments(), draft.meeting());
    }

    private Draft with(
            DocumentFacts facts, List<Finding> findings, List<DraftCommitment> commitments, @Nullable Meeting meeting) {
        return new Draft(facts, findings, commitments, meeting, draft.problems(), draft.healed(), draft.unplaced());
    }

    private static <T> Optional<T> find(List<T> list, String id, Function<T, String> idOf) {
        return list.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }

    private static <T> List<T> put(List<T> list, T one, Function<T, String> idOf) {
        var changed = new ArrayList<>(list);
        int at = list.stream().map(idOf).toList().indexOf(idOf.apply(one));
        if (at < 0) changed.add(one);
        else changed.set(at, one);
        return changed;
    }

    private static <T> List<T> without(List<T> list, String id, Function<T, String> idOf) {
        return list.stream().filter(one -> !idOf.apply(one).equals(id)).toList();
    }

    /** Those that were read in the order of the document, then those that a person added. */
    private static <T> List<T> putBack(List<T> list, String id, List<T> asRead, Function<T, String> idOf) {
        var ordered = new ArrayList<T>();
        for (var read : asRead)
            find(list, idOf.apply(read), idOf)
                    .or(() -> idOf.apply(read).equals(id) ? Optional.of(read) : Optional.empty())
                    .ifPresent(ordered::add);
        Set<String> known = asRead.stream().map(idOf).collect(Collectors.toSet());
        list.stream().filter(one -> !known.contains(idOf.apply(one))).forEach(ordered::add);
        return ordered;
    }
}
