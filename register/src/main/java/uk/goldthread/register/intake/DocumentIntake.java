package uk.goldthread.register.intake;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Stages;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.read.DocumentReader;
import uk.goldthread.intake.read.Limits;
import uk.goldthread.intake.read.Reading;
import uk.goldthread.intake.tree.Source;

/** Reads a file into its lines and its draft, on a thread of its own that is given up when its time is over. */
final class DocumentIntake {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentIntake.class);

    /**
     * For the whole reading. The file itself has the shorter times of {@link Limits}; what follows grows with its words
     * only, so whoever needs more than this was made to.
     */
    static final Duration TIME = Limits.standard().recognition().plusSeconds(40);

    static final String TOO_SLOW =
            "The document takes longer than %d seconds to read. Split it and choose the part that you need."
                    .formatted(TIME.toSeconds());
    static final String NOTHING_OF_THE_KIND =
            "The document holds no recommendations, actions or milestones. Choose the one that lists them.";
    static final String FAULT =
            "The document could not be read because of a fault in Goldthread. Save it in another format and try that.";

    private DocumentIntake() {}

    /** What came of a file. */
    sealed interface Outcome {}

    record Read(Stages stages) implements Outcome {

        Source source() {
            return stages.read();
        }

        Draft draft() {
            return stages.checked();
        }
    }

    record Unreadable(String sentence) implements Outcome {}

    /**
     * @param reached is told how far the reading is: reading, interpreting
     */
    static Outcome read(UploadedFile file, Intake.Options options, Consumer<String> reached) {
        var reading = new FutureTask<>(() -> readNow(file, options, reached));
        Thread.ofPlatform().daemon().name("reading " + file.name()).start(reading);
        try {
            return reading.get(TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            reading.cancel(true);
            return new Unreadable(TOO_SLOW);
        } catch (InterruptedException stopped) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopped);
        } catch (ExecutionException fault) {
            LOG.error("reading a document failed", fault.getCause());
            return new Unreadable(FAULT);
        }
    }

    private static Outcome readNow(UploadedFile file, Intake.Options options, Consumer<String> reached) {
        reached.accept("reading");
        return switch (DocumentReader.read(file.bytes(), file.name(), options.limits())) {
            case Reading.Unreadable(var sentence) -> new Unreadable(sentence);
            case Reading.Read(var source) -> {
                reached.accept("interpreting");
                yield draftOf(source, options);
            }
        };
    }

    private static Outcome draftOf(Source source, Intake.Options options) {
        var stages = Intake.stages(source, options);
        var draft = stages.checked();
        var holdsNothing = draft.commitments().isEmpty() && draft.findings().isEmpty() && draft.meeting() == null;
        return holdsNothing ? new Unreadable(NOTHING_OF_THE_KIND) : new Read(stages);
    }
}
