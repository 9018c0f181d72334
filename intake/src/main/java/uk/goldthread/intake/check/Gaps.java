package uk.goldthread.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Problem;

/** What a promise lacks: an owner or a timescale, where the document gives others theirs; a reference of its own; a status in words. */
final class Gaps {
    private Gaps() {}

    static List<Problem> problems(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.holdsNothing())
            problems.add(
                    Check.problem(
                            "nothing-found",
                            "error",
                            "No recommendation, action, finding or meeting was found in this document. Choose the document that holds them."));
        boolean owned = draft.commitments().stream()
                .anyMatch(commitment -> !commitment.owners().isEmpty());
        boolean dated = draft.commitments().stream().anyMatch(commitment -> commitment.timescale() != null);
        for (var commitment : draft.commitments()) {
            if (owned && commitment.owners().isEmpty())
                problems.add(
                        of(commitment, "no-owner", "warning", "Nobody is named for this. Say who answers for it."));
            if (dated && commitment.timescale() == null)
                problems.add(of(commitment, "no-date", "warning", "No timescale is given. Say by when it is due."));
            if (commitment.statusFrom().equals("inferred")
                    && !commitment.status().equals("unknown"))
                problems.add(of(
                        commitment,
                        "status-inferred",
                        "note",
                        "No status is stated; “%s” was concluded from what was done."
                                .formatted(commitment.status().replace('-', ' '))));
        }
        problems.addAll(twice(draft));
        return problems;
    }

    private static List<Problem> twice(Draft draft) {
        var problems = new ArrayList<Problem>();
        var first = new HashMap<String, DraftCommitment>();
        for (var commitment : draft.commitments()) {
            var reference = commitment.reference();
            if (reference != null && first.putIfAbsent(reference, commitment) != null)
                problems.add(of(
                        commitment,
                        "reference-twice",
                        "warning",
                        "The reference %s stands more than once in this document. Give each its own."
                                .formatted(reference)));
        }
        return problems;
    }

    private static Problem of(DraftCommitment commitment, String code, String severity, String message) {
        return new Problem(code, severity, message, commitment.id(), commitment.from());
    }
}
