package uk.goldthread.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.goldthread.intake.check.Check;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.heal.Heal;
import uk.goldthread.intake.interpret.Interpret;
import uk.goldthread.intake.read.DocumentReader;
import uk.goldthread.intake.read.Limits;
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

    private Intake() {}

    /** Reads a file; {@link IOException} only where the file system does not give it. */
    public static Reading read(Path file, Options options) throws IOException {
        return reading(DocumentReader.read(file, options.limits()), options);
    }

    public static Reading read(byte[] bytes, String fileName, Options options) {
        return reading(DocumentReader.read(bytes, fileName, options.limits()), options);
    }

    private static Reading reading(uk.goldthread.intake.read.Reading reading, Options options) {
        return switch (reading) {
            case uk.goldthread.intake.read.Reading.Read(var source) -> new Reading.Read(stages(source, options));
            case uk.goldthread.intake.read.Reading.Unreadable(var sentence) -> new Reading.Unreadable(sentence);
        };
    }

    /** The steps after reading, for a document that has been read already. */
    public static Stages stages(Source source, Options options) {
        var healed = Heal.heal(source, options.left());
        var recognised = Recognise.recognise(healed, options.columns());
        var reference = Interpret.reference(recognised, options.referenceDate());
        var interpreted = Interpret.interpret(recognised, reference);
        return new Stages(
                source, healed, recognised, interpreted, Check.check(interpreted, reference, source.asides()));
    }
}
