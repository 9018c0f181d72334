package uk.goldthread.register.names;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Redaction;
import uk.goldthread.register.ledger.Redaction.Words;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Names in the entries of registers: owners, progress and next steps, agreements, who was at a meeting. */
@Component
class LedgerNames implements NameHolder {
    private static final String HOLDER = "entry";

    private final Organisations organisations;
    private final Chain chain;
    private final Redaction redaction;

    LedgerNames(Organisations organisations, Chain chain, Redaction redaction) {
        this.organisations = organisations;
        this.chain = chain;
        this.redaction = redaction;
    }

    @Override
    public List<Held> held(UUID organisation, Name name) {
        return organisations.registersOf(organisation).stream()
                .flatMap(register -> held(register, name))
                .toList();
    }

    private Stream<Held> held(Register register, Name name) {
        return redaction.holding(register.id(), name.letters()).stream()
                .map(entry -> held(register, entry, name))
                .filter(held -> !held.words().isEmpty());
    }

    private static Held held(Register register, Words entry, Name name) {
        var words = JsonWords.in(entry.json()).stream().filter(name::isIn).toList();
        return new Held(
                key(register, entry),
                register.name() + ", entry " + entry.number(),
                "/registers/" + register.key(),
                words);
    }

    private static String key(Register register, Words entry) {
        return HOLDER + "/" + register.id() + "/" + entry.number();
    }

    @Override
    public int replace(Replacement replacement) {
        return organisations.registersOf(replacement.organisation()).stream()
                .mapToInt(register -> replace(register, replacement))
                .sum();
    }

    /** Locked before it is read: what somebody else replaces in the same entry meanwhile would come back. */
    private int replace(Register register, Replacement replacement) {
        if (replacement.chosen(HOLDER + "/" + register.id()).isEmpty()) return 0;
        chain.lock(register.id());
        var chosen = redaction.holding(register.id(), replacement.name().letters()).stream()
                .filter(entry -> replacement.keys().contains(key(register, entry)))
                .filter(entry -> JsonWords.in(entry.json()).stream().anyMatch(replacement.name()::isIn))
                .collect(Collectors.toMap(
                        Words::number,
                        entry -> JsonWords.changed(entry.json(), replacement::in),
                        (one, other) -> one,
                        TreeMap::new));
        if (!chosen.isEmpty())
            redaction.replace(register.id(), replacement.by().id(), replacement.how(), replacement.reason(), chosen);
        return chosen.size();
    }
}
