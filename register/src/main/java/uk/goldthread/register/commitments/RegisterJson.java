package uk.goldthread.register.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The page of a register as JSON: what it shows, and of how many. */
public record RegisterJson(
        String key,
        String name,
        LocalDate asAt,
        Instant known,
        Counts counts,
        int found,
        int page,
        int pages,
        List<CommitmentJson> commitments) {

    static RegisterJson of(RegisterView view) {
        var asked = view.asked();
        var at = asked.chosen().at();
        return new RegisterJson(
                asked.register().key(),
                asked.register().name(),
                at.day(),
                at.known(),
                view.counts(),
                view.found(),
                view.pagination().number(),
                view.pagination().last(),
                view.commitments().stream()
                        .map(commitment -> CommitmentJson.of(commitment, at.day()))
                        .toList());
    }
}
