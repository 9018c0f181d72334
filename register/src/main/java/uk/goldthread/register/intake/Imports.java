package uk.goldthread.register.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.Commitments;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.sources.SourceLine;
import uk.goldthread.register.sources.SourceLines;

/** The front door of documents on their way into a register: upload, decide, take back. */
@Component
public class Imports {
    /** For so long the sentence about a file that could not be read waits for its reader. */
    private static final Duration SENTENCE_KEPT = Duration.ofDays(1);

    public static final String NO_DAY =
            "The document does not say for which day it speaks. Give it with --as-at YYYY-MM-DD.";

    private final ImportTable table;
    private final SourceLines lines;
    private final Acceptance acceptance;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Sources sources;
    private final Audit audit;
    private final InstantSource clock;

    Imports(
            ImportTable table,
            SourceLines lines,
            Acceptance acceptance,
            Organisations organisations,
            Commitments commitments,
            Sources sources,
            Audit audit,
            InstantSource clock) {
        this.table = table;
        this.lines = lines;
        this.acceptance = acceptance;
        this.organisations = organisations;
        this.commitments = commitments;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an upload: a new import, or the one that holds this very file already. */
    public record Upload(Import document, boolean isNew) {}

    /** Keeps a file to be read. The same file is not taken twice, unless its import was refused or undone. */
    @Transactional
    public Upload upload(UploadedFile file, UUID organisation, UUID person) {
        table.sweep(clock.instant().minus(SENTENCE_KEPT));
        var added = table.add(file, organisation, person, clock.instant());
        var kept = added.map(id -> table.find(organisation, id))
                .orElseGet(() -> table.ofFile(organisation, file.sha256()))
                .orElseThrow();
        if (added.isPresent()) note(organisation, person, "Uploaded a document", kept.id());
        return new Upload(kept, added.isPresent());
    }

    /** Deletes what is left of a file that could not be read, once its sentence has been said. */
    void forget(Import unreadable) {
        table.delete(unreadable.id());
    }

    /** An organisation's imports, newest first. */
    public List<Import> list(UUID organisation, int offset, int limit) {
        return table.of(organisation, offset, limit);
    }

    public int count(UUID organisation) {
        return table.count(organisation);
    }

    /** The import, where that organisation has it. */
    public Optional<Import> find(UUID organisation, UUID id) {
        return table.find(organisation, id);
    }

    /** The file as it came; null where it was removed because of a name in it. */
    public byte @Nullable [] file(Import document) {
        return table.bytes(document.id());
    }

    /** What was read, as corrected since. */
    public Draft draft(Import document) {
        return table.draft(document.id());
    }

    /** The organisation's registers that hold nothing, so that a document can go there. */
    public List<Register> emptyRegisters(UUID organisation) {
        return organisations.registersOf(organisation).stream()
                .filter(register -> isEmpty(register.id()))
                .toList();
    }

    private boolean isEmpty(UUID register) {
        return commitments.isEmpty(register)
                && sources.accepted(register, afterNow()).isEmpty();
    }

    /** Makes the draft part of a register, in one transaction. */
    @Transactional
    public Register accept(UUID organisation, UUID id, Destination destination, LocalDate asAt, UUID person) {
        var document = inState(organisation, id, ImportState.READY);
        requirePresent(asAt);
        var register = switch (destination) {
            case Destination.NewRegister(var name) -> organisations.open(organisation, name);
            case Destination.EmptyRegister(var key) -> empty(organisation, key);
        };
        acceptance.accept(register.id(), forLedger(document), asAt, person);
        table.accept(id, register.id(), asAt, person, clock.instant());
        note(organisation, person, "Accepted an import", id);
        return register;
    }

    private Register empty(UUID organisation, String key) {
        var register = organisations
                .register(organisation, key)
                .orElseThrow(() -> new Refused("There is no such register. Choose one of the list, or a new one."));
        table.waitForTurn(register.id());
        if (!isEmpty(register.id()))
            throw new Refused("The register “%s” already holds a document. Put this one into a register of its own."
                    .formatted(register.name()));
        return register;
    }

    /** Ends the review without taking anything over. */
    @Transactional
    public void refuse(UUID organisation, UUID id, UUID person) {
        inState(organisation, id, ImportState.READY);
        table.decide(id, ImportState.REFUSED, person, clock.instant());
        note(organisation, person, "Refused an import", id);
    }

    /** What was recorded since of the things that the import made: undoing it takes this with it. */
    public List<Entry> laterChanges(Import document) {
        return document.register() == null
                ? List.of()
                : sources.laterChanges(document.register(), document.id(), afterNow());
    }

    /** Takes the whole import back. */
    @Transactional
    public void undo(UUID organisation, UUID id, UUID person) {
        var document = inState(organisation, id, ImportState.ACCEPTED);
        acceptance.undo(Objects.requireNonNull(document.register()), forLedger(document), person);
        table.decide(id, ImportState.UNDONE, person, clock.instant());
        note(organisation, person, "Undid an import", id);
    }

    /** Lets the document speak for another day than it was accepted for. */
    @Transactional
    public void redate(UUID organisation, UUID id, LocalDate asAt, UUID person) {
        var document = inState(organisation, id, ImportState.ACCEPTED);
        var was = Objects.requireNonNull(document.asAt());
        requirePresent(asAt);
        if (was.equals(asAt)) return;
        acceptance.redate(Objects.requireNonNull(document.register()), forLedger(document), was, asAt, person);
        table.redate(id, asAt);
        note(organisation, person, "Gave an import another day", id);
    }

    /** What came of a document that was read and accepted in one go; {@code isNew} where it was not there already. */
    public record Accepted(Import document, Register register, Draft draft, boolean isNew) {}

    /**
     * Reads a file and accepts what was read, in one transaction and with nobody's review. The same file accepted before
     * changes nothing.
     *
     * @param register the name of a new register, or the name or key of one that is empty
     * @param asAt the day for which the document speaks, where it does not say so itself, or says it wrongly
     */
    @Transactional
    public Accepted readAndAccept(
            UploadedFile file, UUID organisation, String register, @Nullable LocalDate asAt, UUID person) {
        var earlier = table.ofFile(organisation, file.sha256());
        if (earlier.isPresent()) return acceptedBefore(earlier.get());
        return switch (DocumentIntake.read(file, asAt == null ? today() : asAt, stage -> {})) {
            case DocumentIntake.Unreadable(var sentence) -> throw new Refused(sentence);
            case DocumentIntake.Read read -> accept(file, read, organisation, register, asAt, person);
        };
    }

    private Accepted acceptedBefore(Import earlier) {
        if (earlier.state() != ImportState.ACCEPTED)
            throw new Refused(
                    "“%s” is under review already. Accept or refuse it on its page.".formatted(earlier.fileName()));
        var register = organisations.registersOf(earlier.organisation()).stream()
                .filter(one -> one.id().equals(earlier.register()))
                .findFirst()
                .orElseThrow();
        return new Accepted(earlier, register, table.draft(earlier.id()), false);
    }

    private Accepted accept(
            UploadedFile file,
            DocumentIntake.Read read,
            UUID organisation,
            String register,
            @Nullable LocalDate asAt,
            UUID person) {
        var day = asAt != null ? asAt : read.draft().document().asAt();
        if (day == null) throw new Refused(NO_DAY);
        var id = table.add(file, organisation, person, clock.instant()).orElseThrow();
        table.ready(id, read.draft());
        lines.keep(id, SourceLine.of(read.source()));
        var opened = accept(organisation, id, called(organisation, register), day, person);
        return new Accepted(table.find(organisation, id).orElseThrow(), opened, read.draft(), true);
    }

    private Destination called(UUID organisation, String register) {
        var there = organisations.registersOf(organisation).stream()
                .filter(one -> one.key().equals(register) || one.name().equalsIgnoreCase(register))
                .toList();
        return switch (there.size()) {
            case 0 -> new Destination.NewRegister(register);
            case 1 -> new Destination.EmptyRegister(there.getFirst().key());
            default ->
                throw new Refused("Several registers are called “%s”. Give the key of the one that is meant."
                        .formatted(register));
        };
    }

    private void requirePresent(LocalDate asAt) {
        if (asAt.isAfter(today()))
            throw new Refused("The document would speak for %s, a day to come. Give the day of the report or meeting."
                    .formatted(DayWords.of(asAt)));
    }

    private LocalDate today() {
        return AsAt.dayOf(clock.instant());
    }

    private Import inState(UUID organisation, UUID id, ImportState state) {
        var document = table.locked(organisation, id).orElseThrow(NotFound::new);
        if (document.state() != state)
            throw new Refused("“%s” is not %s any more: it is %s. Nothing was changed."
                    .formatted(
                            document.fileName(),
                            state.inSentence(),
                            document.state().inSentence()));
        return document;
    }

    private Acceptance.Document forLedger(Import document) {
        return new Acceptance.Document(document.id(), document.fileName(), LooseEnds.cut(table.draft(document.id())));
    }

    private void note(UUID organisation, UUID person, String what, UUID id) {
        audit.note(AuditKind.IMPORT, new Who(organisation, person, null), what, "/imports/" + id);
    }

    /** The ledger moves on by a microsecond for each of several changes at one instant. */
    private Instant afterNow() {
        return clock.instant().plusSeconds(1);
    }
}
