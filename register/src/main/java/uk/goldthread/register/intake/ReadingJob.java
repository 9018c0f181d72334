package uk.goldthread.register.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.register.intake.ReadingQueue.Leased;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.sources.SourceLines;

/**
 * Reads uploaded files, one at a time. Each is leased from the database while it is read, so that several nodes share the
 * work and what a node left unfinished is taken up again.
 */
@Component
class ReadingJob {
    /** The time of a reading, and some for keeping what was read. */
    private static final Duration LEASE = Limits.standard().longest().plusSeconds(60);

    /** A file at which the program ended so often is what ended it. */
    static final int ATTEMPTS = 3;

    static final String ENDED_THE_PROGRAM =
            "The document was begun %d times and never read to its end. Split it and choose the part that you need."
                    .formatted(ATTEMPTS);

    private final ReadingQueue queue;
    private final SourceLines lines;
    private final ColumnMemory columns;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ReadingJob(
            ReadingQueue queue,
            SourceLines lines,
            ColumnMemory columns,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.queue = queue;
        this.lines = lines;
        this.columns = columns;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reads the file of that import, unless somebody else does. */
    void read(UUID id) {
        queue.take(id, clock.instant(), LEASE).ifPresent(this::read);
    }

    /** Reads all that waits. */
    void readWaiting() {
        Optional<Leased> next;
        while ((next = queue.take(clock.instant(), LEASE)).isPresent()) read(next.get());
    }

    private void read(Leased file) {
        if (file.attempts() > ATTEMPTS) {
            queue.unreadable(file.id(), ENDED_THE_PROGRAM);
            return;
        }
        var options = Intake.Options.asOf(AsAt.dayOf(clock.instant())).with(columns.of(file.organisation()));
        switch (DocumentIntake.read(file.document(), options, stage -> queue.reached(file.id(), stage))) {
            case DocumentIntake.Unreadable(var sentence) -> queue.unreadable(file.id(), sentence);
            case DocumentIntake.Read read -> transaction.executeWithoutResult(status -> keep(file.id(), read));
        }
    }

    void keep(UUID id, DocumentIntake.Read read) {
        if (queue.ready(id, read.draft())) lines.keep(id, read.lines());
    }
}
