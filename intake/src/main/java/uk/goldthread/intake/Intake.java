package uk.goldthread.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.budget.Spent;
import uk.goldthread.intake.check.Check;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.heal.Heal;
import uk.goldthread.intake.interpret.Interpret;
import uk.goldthread.intake.read.DocumentReader;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.recognise.Layout;
import uk.goldthread.intake.recognise.Recognise;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.words.Role;

/**
 * Reads a document into a draft of commitments: read, heal, recognise, interpret, check. Each step is a pure function,
 * and the same bytes with the same options give the same draft.
 */
public final class Intake {

    /**
     * @param referenceDate the day from which words such as "next month" count, where the document has no day of its own
     * @param limits what a document may cost to read
     * @param left damages that a person wants left as they stand, see {@link uk.goldthread.intake.draft.Healed#damage}
     * @param columns what a person said of the columns of tables of these layouts, see {@link Recognise#tables}
     */
    public record Options(LocalDate referenceDate, Limits limits, Set<Damage> left, Map<Layout, List<Role>> columns) {

        public static Options asOf(LocalDate referenceDate) {
            return new Options(referenceDate, Limits.standard(), Set.of(), Map.of());
        }

        /** The same, and these damages are not mended. */
        public Options leaving(Set<Damage> damages) {
            return new Options(referenceDate, limits, damages, columns);
        }

        /** The same, and the columns of tables of these layouts hold what is said of them. */
        public Options with(Map<Layout, List<Role>> said) {
            return new Options(referenceDate, limits, left, said);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    static final String FAULT =
            "The document could not be read because of a fault in Goldthread. Save it in another format and try that.";

    private Intake() {}

    /** Reads a file; {@link IOException} only where the file system does not give it. */
    public static Reading read(Path file, Options options) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(Math.toIntExact(options.limits().bytes() + 1));
            return read(bytes, file.getFileName().toString(), options);
        }
    }

    public static Reading read(byte[] bytes, String fileName, Options options) {
        return read(bytes, fileName, options, stage -> {});
    }

    /**
     * Whatever a file does, the answer is a reading, in the time and memory that the limits leave it.
     *
     * @param begun is told each step as it begins, on the thread that reads
     */
    public static Reading read(byte[] bytes, String fileName, Options options, Consumer<Stage> begun) {
        try {
            return Budget.within(options.limits().time(), () -> reading(bytes, fileName, options, begun));
        } catch (Spent spent) {
            return new Reading.Unreadable(spent.sentence());
        } catch (RuntimeException fault) {
            LOG.error("reading a document failed", fault);
            return new Reading.Unreadable(FAULT);
        }
    }

    private static Reading reading(byte[] bytes, String fileName, Options options, Consumer<Stage> begun) {
        begun.accept(Stage.READ);
        return switch (DocumentReader.read(bytes, fileName, options.limits())) {
            case uk.goldthread.intake.read.Reading.Read(var source) -> new Reading.Read(stages(source, options, begun));
            case uk.goldthread.intake.read.Reading.Unreadable(var sentence) -> new Reading.Unreadable(sentence);
        };
    }

    private static Stages stages(Source source, Options options, Consumer<Stage> begun) {
        begun.accept(Stage.HEAL);
        var healed = Heal.heal(source, options.left());
        begun.accept(Stage.RECOGNISE);
        var recognised = Recognise.recognise(healed, options.columns());
        begun.accept(Stage.INTERPRET);
        var interpreted = Interpret.interpret(recognised, options.referenceDate());
        begun.accept(Stage.CHECK);
        var checked = Check.check(interpreted.draft(), interpreted.times(), source.asides());
        return new Stages(source, healed, recognised, interpreted.draft(), checked);
    }
}
