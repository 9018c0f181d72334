package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Entries;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

/** The one way in for what a person says of a commitment. */
@Component
public class Recording {
    private final Commitments commitments;
    private final Chain chain;
    private final Entries entries;
    private final Ledger ledger;

    Recording(Commitments commitments, Chain chain, Entries entries, Ledger ledger) {
        this.commitments = commitments;
        this.chain = chain;
        this.entries = entries;
        this.ledger = ledger;
    }

    /** Records one thing of a commitment, unless somebody else was quicker. */
    @Transactional
    public Outcome record(Change change) {
        chain.lock(change.register());
        var now = commitments.newest(change.register(), change.commitment());
        if (now.isEmpty()) return new Outcome.NotThere();
        if (now.get().lastEntry() > change.seen()) return overtaken(change, now.get());
        if (change.effective().isBefore(now.get().since()))
            return new Outcome.TooEarly(now.get().since());
        var taken = taken(
                List.of(change.fact()), others(change.register(), now.get().reference()));
        if (taken.isPresent()) return taken.get();
        return change.replaces() == null
                ? append(change)
                : correct(change, change.replaces(), now.get().since());
    }

    private Outcome append(Change change) {
        var line = Line.of(change.commitment(), change.effective(), change.fact());
        return new Outcome.Recorded(ledger.append(change.register(), change.recordedBy(), List.of(line)));
    }

    /** Only an entry of the same kind that counts can be corrected. */
    private Outcome correct(Change change, long number, LocalDate since) {
        var recorded = entries.about(change.register(), change.commitment(), Ledger.ALL);
        long present = inPlaceOf(number, recorded);
        if (find(present, change, recorded).isEmpty()) return new Outcome.NotThere();
        var counting = entries.counting(change.register(), List.of(change.commitment()), Ledger.ALL);
        var before = find(present, change, counting.getOrDefault(change.commitment(), List.of()));
        if (before.isEmpty()) return new Outcome.NoLongerCounts();
        var fact = change.fact().correcting(before.get().notBefore(since), change.effective());
        var line = Line.of(change.commitment(), change.effective(), fact).inPlaceOf(present);
        return new Outcome.Recorded(ledger.append(change.register(), change.recordedBy(), List.of(line)));
    }

    private static Optional<Entry> find(long number, Change change, List<Entry> among) {
        return among.stream()
                .filter(entry -> entry.number() == number)
                .filter(entry -> entry.fact().getClass() == change.fact().getClass())
                .findFirst();
    }

    /** Somebody else may have corrected it, and the person was shown that: then theirs is the one to correct. */
    static long inPlaceOf(long number, List<Entry> recorded) {
        long present = number;
        for (var entry : recorded) if (Objects.equals(entry.replaces(), present)) present = entry.number();
        return present;
    }

    private Outcome overtaken(Change change, Commitment now) {
        var meanwhile = entries.about(change.register(), change.commitment(), Ledger.ALL).stream()
                .filter(entry -> entry.number() > change.seen())
                .toList();
        return new Outcome.Overtaken(now, meanwhile);
    }

    /** What is said of a commitment that gets this place in its register's order, where others have these references. */
    @FunctionalInterface
    public interface Said {
        List<CommitmentFact> at(int ordinal, OtherReferences others);
    }

    /** Adds a commitment that no document brought, at the end of the register's own order; once, however often it is asked. */
    @Transactional
    public Outcome add(UUID register, UUID id, UUID recordedBy, LocalDate since, Said said) {
        chain.lock(register);
        var before = entries.about(register, id, Ledger.ALL);
        if (!before.isEmpty()) return new Outcome.Recorded(before.getFirst().known());
        var others = others(register, null);
        var facts = said.at(commitments.nextOrdinal(register), others);
        var taken = taken(facts, others);
        if (taken.isPresent()) return taken.get();
        var lines = facts.stream().map(fact -> Line.of(id, since, fact)).toList();
        return new Outcome.Recorded(ledger.append(register, recordedBy, lines));
    }

    private OtherReferences others(UUID register, @Nullable String own) {
        return OtherReferences.than(own, commitments.references(register, Ledger.ALL));
    }

    private static Optional<Outcome> taken(List<CommitmentFact> facts, OtherReferences others) {
        return facts.stream()
                .map(Recording::reference)
                .filter(Objects::nonNull)
                .filter(others::have)
                .findFirst()
                .map(Outcome.ReferenceTaken::new);
    }

    private static @Nullable String reference(CommitmentFact fact) {
        return switch (fact) {
            case CommitmentMade made -> made.reference();
            case WordsCorrected corrected -> corrected.reference();
            default -> null;
        };
    }
}
