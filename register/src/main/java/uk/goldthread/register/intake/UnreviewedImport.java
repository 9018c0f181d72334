package uk.goldthread.register.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.Refused;
import uk.goldthread.register.commitments.Shelves;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.sources.SourceLines;

/** Reads a file and accepts what was read, in one transaction and with nobody's review. */
@Component
public class UnreviewedImport {
    static final String NO_DAY = "The document does not say for which day it speaks. Give it with --as-at YYYY-MM-DD.";

    private final ImportTable table;
    private final ReadingQueue queue;
    private final Drafts drafts;
    private final SourceLines lines;
    private final ColumnMemory columns;
    private final Imports imports;
    private final LikelyRegisters likely;
    private final Organisations organisations;
    private final Shelves shelves;
    private final InstantSource clock;

    UnreviewedImport(
            ImportTable table,
            ReadingQueue queue,
            Drafts drafts,
            SourceLines lines,
            ColumnMemory columns,
            Imports imports,
            LikelyRegisters likely,
            Organisations organisations,
            Shelves shelves,
            InstantSource clock) {
        this.table = table;
        this.queue = queue;
        this.drafts = drafts;
        this.lines = lines;
        this.columns = columns;
        this.imports = imports;
        this.likely = likely;
        this.organisations = organisations;
        this.shelves = shelves;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param version what it changed, where the register held something before
     * @param likely the register that it looks like the next version of, where it went to a new one
     * @param isNew it was not there already
     */
    public record Accepted(
            Import document,
            Register register,
            Draft draft,
            @Nullable NextVersion version,
            @Nullable LikelyRegister likely,
            boolean isNew) {}

    /**
     * The same file accepted before changes nothing. In a register that holds something already, all that the document
     * says is brought up to it, and what it does not name stays as it is.
     *
     * @param register the name of a new register, or the name or key of one that is there
     * @param asAt the day for which the document speaks, where it does not say so itself, or says it wrongly
     */
    @Transactional
    public Accepted readAndAccept(
            UploadedFile file, UUID organisation, String register, @Nullable LocalDate asAt, UUID person) {
        var earlier = table.ofFile(organisation, file.sha256());
        if (earlier.isPresent()) return acceptedBefore(earlier.get());
        var read = read(file, organisation, asAt);
        var day = asAt != null ? asAt : read.draft().document().asAt();
        if (day == null) throw new Refused(NO_DAY);
        var id = table.add(file, organisation, person, clock.instant()).orElseThrow();
        queue.ready(id, read.draft());
        lines.keep(id, read.lines());
        return accept(table.find(organisation, id).orElseThrow(), read.draft(), register, day, person);
    }

    private Accepted acceptedBefore(Import earlier) {
        if (earlier.state() != ImportState.ACCEPTED)
            throw new Refused(
                    "“%s” is under review already. Accept or refuse it on its page.".formatted(earlier.fileName()));
        var register = organisations.registersOf(earlier.organisation()).stream()
                .filter(one -> one.id().equals(earlier.register()))
                .findFirst()
                .orElseThrow();
        return new Accepted(earlier, register, drafts.draft(earlier.id()), null, null, false);
    }

    private DocumentIntake.Read read(UploadedFile file, UUID organisation, @Nullable LocalDate asAt) {
        var day = asAt == null ? AsAt.dayOf(clock.instant()) : asAt;
        var options = Intake.Options.asOf(day).with(columns.of(organisation));
        return switch (DocumentIntake.read(file, options, stage -> {})) {
            case DocumentIntake.Unreadable(var sentence) -> throw new Refused(sentence);
            case DocumentIntake.Read read -> read;
        };
    }

    private Accepted accept(Import document, Draft draft, String register, LocalDate day, UUID person) {
        var destination = called(document.organisation(), register);
        var version =
                destination instanceof Destination.HeldRegister held ? imports.beside(document, held.key(), day) : null;
        var alike = destination instanceof Destination.NewRegister
                ? likely.of(document.organisation(), draft).orElse(null)
                : null;
        var accepted = imports.accept(document.organisation(), document.id(), destination, day, person);
        var now = table.find(document.organisation(), document.id()).orElseThrow();
        return new Accepted(now, accepted, draft, version, alike, true);
    }

    private Destination called(UUID organisation, String register) {
        var there = organisations.registersOf(organisation).stream()
                .filter(one -> one.key().equals(register) || one.name().equalsIgnoreCase(register))
                .toList();
        return switch (there.size()) {
            case 0 -> new Destination.NewRegister(register);
            case 1 -> destination(there.getFirst());
            default ->
                throw new Refused("Several registers are called “%s”. Give the key of the one that is meant."
                        .formatted(register));
        };
    }

    private Destination destination(Register register) {
        return shelves.isEmpty(register)
                ? new Destination.EmptyRegister(register.key())
                : new Destination.HeldRegister(register.key(), Taken.WHAT_IS_SAID);
    }

    /** The register that a file looks like the next version of; nothing is kept of it. */
    public Optional<LikelyRegister> likely(UploadedFile file, UUID organisation) {
        return likely.of(organisation, read(file, organisation, null).draft());
    }
}
