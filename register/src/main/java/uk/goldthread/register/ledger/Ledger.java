package uk.goldthread.register.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way into the ledger: facts are appended, and with them the states that features derive. */
@Component
public class Ledger {
    /** Later than anything that is recorded. */
    public static final Instant ALL = Instant.parse("9999-12-31T00:00:00Z");

    /** So many things are derived at a time, that memory does not grow with an import. */
    private static final int BATCH = 500;

    private final Chain chain;
    private final Entries entries;
    private final List<Derivation> derivations;
    private final List<Tally> tallies;
    private final InstantSource clock;

    Ledger(Chain chain, Entries entries, List<Derivation> derivations, List<Tally> tallies, InstantSource clock) {
        this.chain = chain;
        this.entries = entries;
        this.derivations = derivations;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * Appends these facts, all or none, and brings the derived states up to them.
     *
     * @return the instant from which they are known
     */
    @Transactional
    public Instant append(UUID register, UUID recordedBy, List<Line> lines) {
        var head = chain.lock(register);
        var known = after(head.known());
        var touched = touchedBy(register, lines);
        chain.grow(head, register, recordedBy, known, lines);
        derive(register, touched, known);
        tallies.forEach(tally -> tally.add(register, touched, known));
        return known;
    }

    /** Now, and later than anything recorded before, so that "as known the instant before" always has an answer. */
    private Instant after(Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private Set<UUID> touchedBy(UUID register, List<Line> lines) {
        var touched = new LinkedHashSet<UUID>();
        for (var line : lines) {
            touched.add(line.subject());
            if (line.voidsImport() != null) touched.addAll(entries.subjectsOf(register, line.voidsImport()));
        }
        return touched;
    }

    private void derive(UUID register, Collection<UUID> touched, Instant known) {
        var all = List.copyOf(touched);
        for (int from = 0; from < all.size(); from += BATCH) {
            var subjects = all.subList(from, Math.min(all.size(), from + BATCH));
            var counting = entries.counting(register, subjects, known);
            derivations.forEach(derivation -> derivation.derive(register, subjects, counting, known));
        }
    }

    /** Forgets all derived states of a register and derives them anew from the entries, one recorded instant after the other. */
    @Transactional
    public void rebuild(UUID register) {
        chain.lock(register);
        derivations.forEach(derivation -> derivation.forget(register));
        deriveAll(register);
    }

    /** Derives every state of a register, of which there are none yet. */
    void deriveAll(UUID register) {
        entries.touched(register, (known, touched) -> derive(register, touched, known));
        tallies.forEach(tally -> tally.recount(register));
    }

    /** The same for what these subjects were, whose words became others. */
    void rebuild(UUID register, Collection<UUID> subjects) {
        var words = words(register, subjects);
        derivations.forEach(derivation -> derivation.forget(register, subjects));
        entries.touched(register, subjects, (known, touched) -> derive(register, touched, known));
        words.addAll(words(register, subjects));
        tallies.forEach(tally -> tally.recount(register, words));
    }

    private Set<String> words(UUID register, Collection<UUID> subjects) {
        var words = new HashSet<String>();
        tallies.forEach(tally -> words.addAll(tally.words(register, subjects)));
        return words;
    }
}
