package uk.goldthread.register.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.compare.Comparison;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.commitments.SharedPromises;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** Finds the register that a document belongs to. */
@Component
class LikelyRegisters {
    /** So many are compared word by word: those that share most whole texts and references. */
    private static final int CANDIDATES = 5;

    private final Organisations organisations;
    private final SharedPromises shared;
    private final NextVersions versions;

    LikelyRegisters(Organisations organisations, SharedPromises shared, NextVersions versions) {
        this.organisations = organisations;
        this.shared = shared;
        this.versions = versions;
    }

    /** The one that shares most with the draft; empty where none shares half of what it or the draft holds. */
    Optional<LikelyRegister> of(UUID organisation, Draft draft) {
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
}
