package uk.goldthread.register.intake;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.compare.Comparison;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.commitments.SharedPromises;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Finds the register that a document belongs to. */
@Component
class LikelyRegisters {
    /** So many are compared word by word: those that share most whole texts and references. */
    private static final int CANDIDATES = 5;

    /** Each holds some numbers; whoever reviews more at a time waits now and then. */
    private static final int REMEMBERED = 100;

    private final Organisations organisations;
    private final SharedPromises shared;
    private final NextVersions versions;
    private final Chain chain;
    private final Map<Question, Optional<LikelyRegister>> answers = Collections.synchronizedMap(new Latest());

    LikelyRegisters(Organisations organisations, SharedPromises shared, NextVersions versions, Chain chain) {
        this.organisations = organisations;
        this.shared = shared;
        this.versions = versions;
        this.chain = chain;
    }

    /** What registers, with so many entries each, share with a draft. */
    private record Question(Map<Register, Long> registers, int draft) {}

    /**
     * The one that shares most with the draft; empty where none shares half of what it or the draft holds. To find it takes
     * a look at every register, so it is remembered until something is recorded in one of them, or the draft is corrected.
     */
    Optional<LikelyRegister> of(UUID organisation, Draft draft) {
        var counts = organisations.registersOf(organisation).stream()
                .collect(Collectors.toMap(
                        register -> register,
                        register -> chain.head(register.id()).count()));
        var question = new Question(counts, draft.hashCode());
        var answer = answers.get(question);
        if (answer != null) return answer;
        var found = find(organisation, draft);
        answers.put(question, found);
        return found;
    }

    private Optional<LikelyRegister> find(UUID organisation, Draft draft) {
        return candidates(organisation, draft).stream()
                .map(register -> likely(register, draft))
                .filter(LikelyRegister::isLikely)
                .max(Comparator.comparingInt(LikelyRegister::paired));
    }

    private List<Register> candidates(UUID organisation, Draft draft) {
        var registers = organisations.registersOf(organisation);
        var promised = draft.commitments().stream()
                .map(it -> new SharedPromises.Promise(it.reference(), it.text()))
                .toList();
        var ids = shared.mostIn(registers.stream().map(Register::id).toList(), promised, CANDIDATES);
        return registers.stream()
                .filter(register -> ids.contains(register.id()))
                .toList();
    }

    private LikelyRegister likely(Register register, Draft draft) {
        var held = versions.everything(register);
        var pairs = Comparison.of(held, draft).pairs();
        return new LikelyRegister(
                register, held.commitments().size(), draft.commitments().size(), pairs.size(), (int) pairs.stream()
                        .filter(pair -> pair.match().sameReference())
                        .count());
    }

    /** Forgets what was asked longest ago. */
    private static final class Latest extends LinkedHashMap<Question, Optional<LikelyRegister>> {
        Latest() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Optional<LikelyRegister>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
