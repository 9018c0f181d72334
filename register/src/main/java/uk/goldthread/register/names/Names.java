package uk.goldthread.register.names;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Redaction;
import uk.goldthread.register.ledger.RedactionFact.WordsReplaced;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

/** Asks every feature for a name, and has it replaced in all of them or in none. */
@Component
class Names {
    private final List<NameHolder> holders;
    private final Organisations organisations;
    private final Redaction redaction;
    private final People people;
    private final Audit audit;

    Names(List<NameHolder> holders, Organisations organisations, Redaction redaction, People people, Audit audit) {
        this.holders = holders;
        this.organisations = organisations;
        this.redaction = redaction;
        this.people = people;
        this.audit = audit;
    }

    List<Held> held(UUID organisation, Name name) {
        return holders.stream()
                .flatMap(holder -> holder.held(organisation, name).stream())
                .toList();
    }

    /** @return in how many things the name was replaced */
    @Transactional
    public int replace(Replacement replacement) {
        int replaced =
                holders.stream().mapToInt(holder -> holder.replace(replacement)).sum();
        if (replaced > 0)
            audit.note(AuditKind.NAMES, Who.of(replacement.by()), "A name was " + replacement.how(), "/names");
        return replaced;
    }

    /** That words were replaced in a register, newest first. */
    List<Trace> traces(UUID organisation) {
        return organisations.registersOf(organisation).stream()
                .flatMap(register ->
                        redaction.traces(register.id()).stream().map(entry -> trace(register.name(), entry)))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    private Trace trace(String register, Entry entry) {
        var words = (WordsReplaced) entry.fact();
        var who = people.names(List.of(entry.recordedBy())).get(entry.recordedBy());
        return new Trace(
                register,
                entry.number(),
                entry.known(),
                who,
                words.how(),
                words.reason(),
                words.replaced().size());
    }
}
