package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.layout.Pagination;

/** A person's work on a draft before it is accepted: every correction is kept at once. */
@Component
class Review {
    private final ImportTable table;
    private final Drafts drafts;

    Review(ImportTable table, Drafts drafts) {
        this.table = table;
        this.drafts = drafts;
    }

    /** The draft as it stands, as it was read, and which of its problems, counted from 1, are seen to. */
    record State(Import document, Draft draft, Draft asRead, List<Integer> settled) {

        Todos todos() {
            return Todos.of(draft, settled);
        }

        /** Where on the pages of the review a commitment stands: "?page=3#c120". */
        String placeOf(String commitment) {
            int at = draft.commitments().stream()
                    .map(DraftCommitment::id)
                    .toList()
                    .indexOf(commitment);
            int page = 1 + Math.max(0, at) / Pagination.SIZE;
            return (page == 1 ? "" : "?page=" + page) + "#" + commitment;
        }

        boolean isLast(DraftCommitment commitment) {
            return commitment.equals(draft.commitments().getLast());
        }

        /** The commitments that were read and left out. */
        List<DraftCommitment> leftOut() {
            Set<String> kept =
                    draft.commitments().stream().map(DraftCommitment::id).collect(Collectors.toSet());
            return asRead.commitments().stream()
                    .filter(read -> !kept.contains(read.id()))
                    .toList();
        }

        /** The findings that were read and left out. */
        List<Finding> findingsLeftOut() {
            Set<String> kept = draft.findings().stream().map(Finding::id).collect(Collectors.toSet());
            return asRead.findings().stream()
                    .filter(read -> !kept.contains(read.id()))
                    .toList();
        }
    }

    /** Empty unless the organisation has that import and it is under review. */
    Optional<State> of(UUID organisation, UUID id) {
        return table.find(organisation, id).filter(Import::isUnderReview).map(this::state);
    }

    private State state(Import document) {
        var id = document.id();
        return new State(document, drafts.draft(id), drafts.asRead(id), drafts.settled(id));
    }

    @Transactional
    void correct(UUID organisation, UUID id, UnaryOperator<Draft> correction) {
        requireOpen(organisation, id);
        drafts.keep(id, correction.apply(drafts.draft(id)));
    }

    /** Corrects a thing of the draft, unless it is no longer what the person saw: then nothing is changed. */
    @Transactional
    boolean correct(
            UUID organisation, UUID id, Function<Draft, Object> thing, String seen, UnaryOperator<Draft> correction) {
        requireOpen(organisation, id);
        var draft = drafts.draft(id);
        if (!Shown.isStill(seen, thing.apply(draft))) return false;
        drafts.keep(id, correction.apply(draft));
        return true;
    }

    /**
     * The same for a commitment.
     *
     * @param seenTo the numbers of those of its problems that the person has seen to with that
     */
    @Transactional
    boolean correct(
            UUID organisation,
            UUID id,
            String commitment,
            String seen,
            List<Integer> seenTo,
            UnaryOperator<Draft> correction) {
        var corrected = correct(organisation, id, draft -> commitment(draft, commitment), seen, correction);
        if (corrected) settle(id, commitment, seenTo::contains);
        return corrected;
    }

    /** A change of what is one commitment and what is another, which sees to its problems too. */
    @Transactional
    void correct(UUID organisation, UUID id, String commitment, UnaryOperator<Draft> correction) {
        correct(organisation, id, correction);
        settle(id, commitment, any -> true);
    }

    private static DraftCommitment commitment(Draft draft, String commitment) {
        return new Corrections(draft).commitment(commitment).orElseThrow(NotFound::new);
    }

    private void settle(UUID id, String commitment, Predicate<Integer> which) {
        var problems = drafts.draft(id).problems();
        var settled = new ArrayList<>(drafts.settled(id));
        IntStream.rangeClosed(1, problems.size())
                .filter(number -> commitment.equals(problems.get(number - 1).commitment()))
                .boxed()
                .filter(which)
                .forEach(settled::add);
        drafts.settle(id, settled);
    }

    /**
     * The person has seen to a problem.
     *
     * @param problem its number, from 1
     * @param alike and to all that say the same
     */
    @Transactional
    void settle(UUID organisation, UUID id, int problem, boolean alike) {
        requireOpen(organisation, id);
        var settled = new ArrayList<>(drafts.settled(id));
        var todos = Todos.of(drafts.draft(id), settled).all();
        for (var seenTo :
                todos.stream().filter(todo -> todo.number() == problem).toList())
            todos.stream()
                    .filter(todo -> todo.equals(seenTo) || alike && todo.saysTheSameAs(seenTo))
                    .map(Todo::number)
                    .forEach(settled::add);
        drafts.settle(id, settled);
    }

    /**
     * Of the two names of a problem the person takes that one for both. What asks for a name that nobody is called any more
     * is seen to as well.
     */
    @Transactional
    void name(UUID organisation, UUID id, int problem, String name) {
        requireOpen(organisation, id);
        var draft = drafts.draft(id);
        var todos = Todos.of(draft, drafts.settled(id)).all();
        var names = todos.stream()
                .filter(todo -> todo.number() == problem)
                .map(Todo::names)
                .filter(both -> both.contains(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        var corrected = new Corrections(draft).owners(names, name);
        drafts.keep(id, corrected);
        var settled = new ArrayList<>(drafts.settled(id));
        todos.stream()
                .filter(todo -> !todo.names().isEmpty() && !areOwners(todo.names(), corrected))
                .map(Todo::number)
                .forEach(settled::add);
        drafts.settle(id, settled);
    }

    private static boolean areOwners(List<String> names, Draft draft) {
        return names.stream()
                .allMatch(name -> draft.commitments().stream()
                        .anyMatch(commitment -> commitment.owners().contains(name)));
    }

    /** That problem waits for a person again. */
    @Transactional
    void reopen(UUID organisation, UUID id, int problem) {
        requireOpen(organisation, id);
        drafts.settle(
                id,
                drafts.settled(id).stream().filter(number -> number != problem).toList());
    }

    private void requireOpen(UUID organisation, UUID id) {
        var document = table.locked(organisation, id).orElseThrow(NotFound::new);
        if (!document.isUnderReview())
            throw new Refused("The review of this document has ended meanwhile. Nothing was changed.");
    }
}
