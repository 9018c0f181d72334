package uk.goldthread.register.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.ImportFact;
import uk.goldthread.register.ledger.ImportFact.ImportAccepted;
import uk.goldthread.register.ledger.ImportFact.ImportRedated;
import uk.goldthread.register.ledger.ImportFact.ImportUndone;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

/** Makes a draft part of a register, takes it back, or gives it another day: each in one transaction. */
@Component
class Acceptance {
    private final Ledger ledger;
    private final InstantSource clock;

    Acceptance(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A document under its import's id, as its file was called. */
    record Document(UUID importId, String fileName, Draft draft) {}

    @Transactional
    public Instant accept(UUID register, Document document, LocalDate asAt, UUID person) {
        return ledger.append(register, person, lines(document, asAt));
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
        var lines = new ArrayList<Line>();
        var redated = about(document, AsAt.dayOf(clock.instant()), new ImportRedated(document.fileName(), was, is));
        lines.add(redated.voiding(document.importId()));
        lines.addAll(lines(document, is));
        return ledger.append(register, person, lines);
    }

    private static List<Line> lines(Document document, LocalDate asAt) {
        var draft = document.draft();
        var accepted = new ImportAccepted(
                document.fileName(),
                draft.document().sha256(),
                asAt,
                draft.commitments().size(),
                draft.findings().size());
        var lines = new ArrayList<Line>();
        lines.add(about(document, asAt, accepted).from(document.importId()));
        lines.addAll(new DraftLines(document.importId(), draft, asAt).all());
        return lines;
    }

    private static Line about(Document document, LocalDate day, ImportFact fact) {
        return Line.of(document.importId(), day, fact);
    }
}
