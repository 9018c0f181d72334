package uk.goldthread.intake.compare;

import java.util.List;
import java.util.function.Predicate;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Finding;

/**
 * What became of one draft's commitments and findings in another. Which is which is told by reference and wording, see
 * {@link Pairing}; the order in which they stand does not matter, nor where they were read, nor the ids that a draft gives.
 *
 * @param pairs in the order of the later draft, those that stayed the same among them
 * @param added only in the later draft
 * @param gone only in the earlier draft
 * @param findings the findings that are in both, which may be worded otherwise
 */
public record Comparison(
        List<Pair> pairs,
        List<DraftCommitment> added,
        List<DraftCommitment> gone,
        List<Paired<Finding>> findings,
        List<Finding> findingsAdded,
        List<Finding> findingsGone) {

    public static Comparison of(Draft before, Draft after) {
        var commitments = Pairing.of(before.commitments(), after.commitments(), Traits.OF_COMMITMENTS);
        var findings = Pairing.of(before.findings(), after.findings(), Traits.OF_FINDINGS);
        return new Comparison(
                commitments.pairs().stream().map(Pair::of).toList(),
                commitments.added(),
                commitments.gone(),
                findings.pairs(),
                findings.added(),
                findings.gone());
    }

    /** Anything at all is new, gone or changed. */
    public boolean differs() {
        return !added.isEmpty()
                || !gone.isEmpty()
                || !changed().isEmpty()
                || !findingsAdded.isEmpty()
                || !findingsGone.isEmpty()
                || !findingsReworded().isEmpty();
    }

    /** The pairs between which something differs. */
    public List<Pair> changed() {
        return pairs.stream().filter(pair -> !pair.differences().isEmpty()).toList();
    }

    /** The findings that are in both and worded otherwise. */
    public List<Paired<Finding>> findingsReworded() {
        return findings.stream()
                .filter(pair ->
                        !WordChange.same(pair.before().text(), pair.after().text()))
                .toList();
    }

    /** How many pairs have a difference of that kind. */
    public long count(Predicate<Difference> kind) {
        return pairs.stream()
                .filter(pair -> pair.differences().stream().anyMatch(kind))
                .count();
    }
}
