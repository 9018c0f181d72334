package uk.goldthread.register.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.intake.DraftText;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.Stage;
import uk.goldthread.intake.StageJson;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.budget.Spent;
import uk.goldthread.register.Refused;
import uk.goldthread.register.ledger.AsAt;

/** Reads documents into drafts. A file that cannot be read gets a sentence and stops no other. */
@Command(
        name = "read",
        description = "Reads documents into drafts of their commitments.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class ReadCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    enum OutputFormat {
        JSON(".json"),
        TEXT(".txt");

        private final String extension;

        OutputFormat(String extension) {
            this.extension = extension;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "documents; with --out also folders of them")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            defaultValue = "JSON",
            description = "JSON (default), or a readable list with the problems")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "CHECK",
            description = "read, heal, recognise, interpret or check (default)")
    private Stage stage = Stage.CHECK;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "the day from which words such as \"next month\" count (default: today)")
    private @Nullable LocalDate date;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "writes one file a document; what is there already is not read again")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    private final AtomicInteger unreadable = new AtomicInteger();

    @Override
    public Integer call() throws IOException {
        if (format == OutputFormat.TEXT && stage != Stage.CHECK)
            throw new Refused("--format text shows the draft. Leave it out to see a stage.");
        if (out == null) print();
        else
            ReadFolder.into(out, format.extension, files, this::read, this::refuse)
                    .read(spec.commandLine().getErr());
        return unreadable.get() > 0 ? UNREADABLE : 0;
    }

    private void print() {
        var outputs = new ArrayList<String>();
        for (var file : files) {
            if (Files.isDirectory(file))
                throw new Refused(file + " is a folder. Say with --out where the drafts are to go.");
            read(file).ifPresent(outputs::add);
        }
        PrintWriter to = spec.commandLine().getOut();
        boolean array = format == OutputFormat.JSON && files.size() > 1;
        if (array) to.println("[" + String.join(",\n", outputs) + "]");
        else outputs.forEach(to::println);
        to.flush();
    }

    private Optional<String> read(Path file) {
        if (!Files.isReadable(file)) return refuse(file, "There is no such file, or it may not be read.");
        var options = Intake.Options.asOf(day());
        try {
            return switch (Intake.read(file, options)) {
                case Reading.Read read ->
                    Optional.of(Budget.within(options.limits().time(), () -> output(file, read)));
                case Reading.Unreadable(var sentence) -> refuse(file, sentence);
            };
        } catch (Spent spent) {
            return refuse(file, spent.sentence());
        } catch (IOException | UncheckedIOException broken) {
            return refuse(file, "The file could not be read: " + broken.getMessage());
        }
    }

    private String output(Path file, Reading.Read read) {
        if (read.draft().holdsNothing()) say(file, Reading.NOTHING_OF_THE_KIND);
        return format == OutputFormat.JSON ? StageJson.of(read.stages(), stage) : DraftText.of(read.draft());
    }

    private LocalDate day() {
        return date == null ? AsAt.dayOf(InstantSource.system().instant()) : date;
    }

    private Optional<String> refuse(Path file, String sentence) {
        unreadable.incrementAndGet();
        say(file, sentence);
        return Optional.empty();
    }

    private void say(Path file, String sentence) {
        Goldthread.say(spec.commandLine(), file + ": " + sentence);
    }
}
