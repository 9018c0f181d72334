package uk.goldthread.register.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.Refused;
import uk.goldthread.register.commitments.Commitment;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.commitments.Findings;
import uk.goldthread.register.commitments.Order;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Entries;
import uk.goldthread.register.ledger.ImportFact;
import uk.goldthread.register.ledger.ImportFact.ImportAccepted;
import uk.goldthread.register.ledger.ImportFact.ImportRedated;
import uk.goldthread.register.ledger.ImportFact.ImportUndone;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.organisations.Register;

/** Makes a draft part of a register, takes it back, or gives it another day: each in one transaction. */
@Component
class Acceptance {
    static final String OVERTAKEN =
            "The register or the draft was changed meanwhile. Look at the differences again: nothing was recorded.";

    private final Chain chain;
    private final Entries entries;
    private final Ledger ledger;
    private final NextVersions versions;
    private final Commitments commitments;
    private final Findings findings;
    private final InstantSource clock;

    Acceptance(
            Chain chain,
            Entries entries,
            Ledger ledger,
            NextVersions versions,
            Commitments commitments,
            Findings findings,
            InstantSource clock) {
        this.chain = chain;
        this.entries = entries;
        this.ledger = ledger;
        this.versions = versions;
        this.commitments = commitments;
        this.findings = findings;
        this.clock = clock;
    }

    /** A document under its import's id, as its file was called. */
    record Document(UUID importId, String fileName, Draft draft) {}

    @Transactional
    public Instant accept(UUID register, Document document, LocalDate asAt, UUID person) {
        var lines = new ArrayList<Line>();
        lines.add(accepted(document, asAt));
        lines.addAll(DraftLines.ofNewRegister(document.importId(), document.draft(), asAt)
                .all());
        return ledger.append(register, person, lines);
    }

    /**
     * Brings a register up to the next version of its document: only what changes is recorded. The two are compared while
     * others may still record, and once more only where somebody did.
     */
    @Transactional
    public NextVersion update(Register register, Document document, LocalDate asAt, Taken taken, UUID person) {
        var compared = compared(register, document, asAt);
        if (chain.lock(register.id()).count() != compared.version().upTo())
            compared = compared(register, document, asAt);
        var version = compared.version();
        if (taken.seen() != null && !taken.seen().equals(version.seen())) throw new Refused(OVERTAKEN);
        var lines = new ArrayList<Line>();
        lines.add(accepted(document, asAt));
        lines.addAll(new VersionLines(document.importId(), version, taken, compared.afterwards())
                .all(commitments.nextOrdinal(register.id()), findings.nextOrdinal(register.id())));
        ledger.append(register.id(), person, lines);
        return version;
    }

    private record Compared(NextVersion version, Map<UUID, Commitment> afterwards) {}

    private Compared compared(Register register, Document document, LocalDate asAt) {
        var version = versions.of(register, document.draft(), asAt);
        return new Compared(version, afterwards(version));
    }

    private Map<UUID, Commitment> afterwards(NextVersion version) {
        if (version.following() == null) return Map.of();
        var then = new AsAt(version.following(), Ledger.ALL);
        return commitments.list(version.register().id(), then, Filter.ALL, Order.SOURCE, 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Commitment::id, commitment -> commitment));
    }

    private static Line accepted(Document document, LocalDate asAt) {
        var draft = document.draft();
        var accepted = new ImportAccepted(
                document.fileName(),
                draft.document().sha256(),
                asAt,
                draft.commitments().size(),
                draft.findings().size());
        return about(document, asAt, accepted).from(document.importId());
    }

    /** From now on the import's entries are not counted, nor what was said since of the things that it made. */
    @Transactional
    public Instant undo(UUID register, Document document, UUID person) {
        var undone = about(document, AsAt.dayOf(clock.instant()), new ImportUndone(document.fileName()));
        return ledger.append(register, person, List.of(undone.voiding(document.importId())));
    }

    /** From now on the document speaks for another day; what was recorded since of its commitments stays. */
    @Transactional
    public Instant redate(UUID register, Document document, LocalDate was, LocalDate is, UUID person) {
        chain.lock(register);
        var said = entries.saidBy(register, document.importId());
        var lines = new ArrayList<Line>();
        var redated = about(document, AsAt.dayOf(clock.instant()), new ImportRedated(document.fileName(), was, is));
        lines.add(redated.voiding(document.importId()));
        lines.addAll(Redating.lines(said, was, is));
        return ledger.append(register, person, lines);
    }

    private static Line about(Document document, LocalDate day, ImportFact fact) {
        return Line.of(document.importId(), day, fact);
    }
}
