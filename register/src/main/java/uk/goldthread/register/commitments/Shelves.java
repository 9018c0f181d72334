package uk.goldthread.register.commitments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.access.Person;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Puts registers away in which nothing is, and takes them out again. */
@Component
public class Shelves {
    private final Organisations organisations;
    private final Commitments commitments;
    private final Sources sources;
    private final Chain chain;
    private final Audit audit;

    Shelves(Organisations organisations, Commitments commitments, Sources sources, Chain chain, Audit audit) {
        this.organisations = organisations;
        this.commitments = commitments;
        this.sources = sources;
        this.chain = chain;
        this.audit = audit;
    }

    Shelf of(Register register, boolean mayEdit) {
        if (organisations.putAway(register.organisation()).contains(register)) return Shelf.PUT_AWAY;
        return mayEdit && isEmpty(register) ? Shelf.EMPTY : Shelf.IN_USE;
    }

    /** Whether it was empty: while we look, nothing is recorded in it. */
    @Transactional
    public boolean putAway(Register register, Person person) {
        var last = chain.lock(register.id());
        if (!isEmpty(register)) return false;
        organisations.putAway(register, last.count());
        audit.note(AuditKind.SETTINGS, Who.of(person), "Put an empty register away", register.byNumber());
        return true;
    }

    @Transactional
    public void takeOut(Register register, Person person) {
        organisations.takeOut(register);
        audit.note(AuditKind.SETTINGS, Who.of(person), "Took a register out again", register.byNumber());
    }

    /** Nothing counts that it holds, and no document that it stands on. */
    public boolean isEmpty(Register register) {
        return commitments.isEmpty(register.id())
                && sources.accepted(register.id(), Ledger.ALL).isEmpty();
    }
}
