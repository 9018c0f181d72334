package uk.goldthread.register.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.draft.DocumentFacts;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.DraftShape;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Findings;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Register;

/** A register in the draft's shape, as if it had been read from a document that speaks for a day. */
@Component
public class RegisterDraft {
    /** No file stands behind it. */
    private static final String NO_FILE = "";

    private final Commitments commitments;
    private final Findings findings;

    RegisterDraft(Commitments commitments, Findings findings) {
        this.commitments = commitments;
        this.findings = findings;
    }

    /** What the register holds on that day; the ids are those of the register. */
    public Draft of(Register register, AsAt at) {
        var facts =
                new DocumentFacts(register.name(), "progress-report", at.day(), null, null, "register", null, NO_FILE);
        var held = new ArrayList<DraftCommitment>();
        commitments.forEach(register.id(), at, Filter.ALL, Order.SOURCE, it -> held.add(DraftShape.of(it)));
        var seen = findings.list(register.id(), at).stream().map(DraftShape::of).toList();
        return new Draft(facts, seen, held, null, List.of(), List.of(), List.of());
    }
}
