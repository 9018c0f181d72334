package uk.goldthread.register.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.NotFound;
import uk.goldthread.register.Refused;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.Shelves;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Sources;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;

/** The front door of documents on their way into a register: upload, decide, take back. */
@Component
public class Imports {
    /** For so long the sentence about a file that could not be read waits for its reader. */
    private static final Duration SENTENCE_KEPT = Duration.ofDays(1);

    private final ImportTable table;
    private final ReadingQueue queue;
    private final Drafts drafts;
    private final Acceptance acceptance;
    private final LikelyRegisters likely;
    private final NextVersions versions;
    private final Organisations organisations;
    private final Shelves shelves;
    private final Sources sources;
    private final Audit audit;
    private final InstantSource clock;

    Imports(
            ImportTable table,
            ReadingQueue queue,
            Drafts drafts,
            Acceptance acceptance,
            LikelyRegisters likely,
            NextVersions versions,
            Organisations organisations,
            Shelves shelves,
            Sources sources,
            Audit audit,
            InstantSource clock) {
        this.table = table;
        this.queue = queue;
        this.drafts = drafts;
        this.acceptance = acceptance;
        this.likely = likely;
        this.versions = versions;
        this.organisations = organisations;
        this.shelves = shelves;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an upload: a new import, or the one that holds this very file already. */
    public record Upload(Import document, boolean isNew) {}

    /** Keeps a file to be read. The same file is not taken twice, unless its import was refused or undone. */
    @Transactional
    public Upload upload(UploadedFile file, UUID organisation, UUID person) {
        queue.sweep(clock.instant().minus(SENTENCE_KEPT));
        var added = table.add(file, organisation, person, clock.instant());
        var kept = added.map(id -> table.find(organisation, id))
                .orElseGet(() -> table.ofFile(organisation, file.sha256()))
                .orElseThrow();
        if (added.isPresent()) note(organisation, person, "Uploaded a document", kept.id());
        return new Upload(kept, added.isPresent());
    }

    /** Deletes what is left of a file that could not be read, once its sentence has been said. */
    void forget(Import unreadable) {
        queue.delete(unreadable.id());
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

    /** Not where it was removed because of a name in it. */
    boolean hasFile(Import document) {
        return table.hasFile(document.id());
    }

    /** Sends the file as it came. */
    void sendFile(Import document, OutputStream out) throws IOException {
        table.send(document.id(), out);
    }

    /** What was read, as corrected since. */
    public Draft draft(Import document) {
        return drafts.draft(document.id());
    }

    /** The organisation's registers that hold nothing, so that a document can go there. */
    public List<Register> emptyRegisters(UUID organisation) {
        return organisations.inUse(organisation).stream()
                .filter(shelves::isEmpty)
                .toList();
    }

    /** The organisation's registers that hold something, of whose document this one may be the next version. */
    public List<Register> heldRegisters(UUID organisation) {
        return organisations.registersOf(organisation).stream()
                .filter(register -> !shelves.isEmpty(register))
                .toList();
    }

    /** The register that the document most likely is the next version of. */
    public Optional<LikelyRegister> likely(Import document) {
        return likely.of(document.organisation(), draft(document));
    }

    /** The document beside a register that holds something. */
    public NextVersion beside(Import document, String key, LocalDate asAt) {
        requirePresent(asAt);
        return versions.of(named(document.organisation(), key), LooseEnds.cut(draft(document)), asAt);
    }

    /** Makes the draft part of a register, in one transaction. */
    @Transactional
    public Register accept(UUID organisation, UUID id, Destination destination, LocalDate asAt, UUID person) {
        var document = inState(organisation, id, ImportState.READY);
        requirePresent(asAt);
        var register = switch (destination) {
            case Destination.NewRegister(var name) ->
                filled(organisations.open(organisation, name), document, asAt, person);
            case Destination.EmptyRegister(var key) -> filled(empty(organisation, key), document, asAt, person);
            case Destination.HeldRegister(var key, var taken) ->
                updated(named(organisation, key), document, asAt, taken, person);
        };
        table.accept(id, register.id(), asAt, person, clock.instant());
        note(organisation, person, "Accepted an import", id);
        return register;
    }

    private Register filled(Register register, Import document, LocalDate asAt, UUID person) {
        acceptance.accept(register.id(), forLedger(document), asAt, person);
        return register;
    }

    private Register updated(Register register, Import document, LocalDate asAt, Taken taken, UUID person) {
        table.waitForTurn(register.id());
        acceptance.update(register, forLedger(document), asAt, taken, person);
        return register;
    }

    private Register named(UUID organisation, String key) {
        return organisations
                .register(organisation, key)
                .orElseThrow(() -> new Refused("There is no such register. Choose one of the list, or a new one."));
    }

    private Register empty(UUID organisation, String key) {
        var register = named(organisation, key);
        table.waitForTurn(register.id());
        if (!shelves.isEmpty(register))
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
                : sources.laterChanges(document.register(), document.id(), Ledger.ALL);
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
        requireSameOrder(document, was, asAt);
        acceptance.redate(Objects.requireNonNull(document.register()), forLedger(document), was, asAt, person);
        table.redate(id, asAt);
        note(organisation, person, "Gave an import another day", id);
    }

    /** What the next version changed depends on what stood before it. */
    private void requireSameOrder(Import document, LocalDate was, LocalDate is) {
        var first = was.isBefore(is) ? was : is;
        var last = was.isBefore(is) ? is : was;
        var between = sources.accepted(Objects.requireNonNull(document.register()), Ledger.ALL).stream()
                .filter(other -> !document.id().equals(other.subject()))
                .filter(other ->
                        !other.effective().isBefore(first) && !other.effective().isAfter(last))
                .findFirst();
        if (between.isPresent())
            throw new Refused(
                    "Another document of the register speaks for %s. Undo this import and import the file again with its right day."
                            .formatted(DayWords.of(between.get().effective())));
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
        return new Acceptance.Document(document.id(), document.fileName(), LooseEnds.cut(drafts.draft(document.id())));
    }

    private void note(UUID organisation, UUID person, String what, UUID id) {
        audit.note(AuditKind.IMPORT, new Who(organisation, person, null), what, "/imports/" + id);
    }
}
