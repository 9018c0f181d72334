package uk.goldthread.register.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
import uk.goldthread.intake.Stages;
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
        JSON,
        TEXT
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

    private boolean unreadable;

    @Override
    public Integer call() throws IOException {
        if (format == OutputFormat.TEXT && stage != Stage.CHECK)
            throw new Refused("--format text shows the draft. Leave it out to see a stage.");
        if (out == null) print();
        else writeAll(out);
        return unreadable ? UNREADABLE : 0;
    }

    private void print() {
        var outputs = new ArrayList<String>();
        for (var file : files) {
            if (Files.isDirectory(file))
                throw new Refused(file + " is a folder. Say with --out where the drafts are to go.");
            var output = read(file);
            if (output != null) outputs.add(output);
        }
        PrintWriter to = spec.commandLine().getOut();
        boolean array = format == OutputFormat.JSON && files.size() > 1;
        if (array) to.println("[" + String.join(",\n", outputs) + "]");
        else outputs.forEach(to::println);
        to.flush();
    }

    private void writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files) {
            if (!Files.isDirectory(file)) {
                write(file, file.getFileName(), folder);
                continue;
            }
            try (var inside = Files.walk(file)) {
                for (var each : inside.filter(Files::isRegularFile).sorted().toList())
                    write(each, file.relativize(each), folder);
            }
        }
    }

    /** Written beside and then moved, so that what is there is whole: a broken run can go on. */
    private void write(Path file, Path name, Path folder) throws IOException {
        var target = folder.resolve(name + (format == OutputFormat.JSON ? ".json" : ".txt"));
        if (Files.exists(target)) return;
        var output = read(file);
        if (output == null) return;
        if (target.getParent() != null) Files.createDirectories(target.getParent());
        var part = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(part, output + "\n");
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private @Nullable String read(Path file) {
        if (!Files.isReadable(file)) return refuse(file, "There is no such file, or it may not be read.");
        try {
            return switch (Intake.read(file, Intake.Options.asOf(day()))) {
                case Reading.Read(var stages) -> output(stages);
                case Reading.Unreadable(var sentence) -> refuse(file, sentence);
            };
        } catch (IOException | UncheckedIOException broken) {
            return refuse(file, "The file could not be read: " + broken.getMessage());
        }
    }

    private String output(Stages stages) {
        return format == OutputFormat.JSON ? StageJson.of(stages, stage) : DraftText.of(stages.checked());
    }

    private LocalDate day() {
        return date == null ? AsAt.dayOf(InstantSource.system().instant()) : date;
    }

    private @Nullable String refuse(Path file, String sentence) {
        unreadable = true;
        PrintWriter errors = spec.commandLine().getErr();
        errors.println("goldthread: " + file + ": " + sentence);
        errors.flush();
        return null;
    }
}
