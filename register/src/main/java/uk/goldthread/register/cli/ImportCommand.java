package uk.goldthread.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.read.Limits;
import uk.goldthread.register.Refused;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.intake.DirectImport;
import uk.goldthread.register.intake.UploadedFile;

/** Reads a document and accepts it into a register. */
@Command(
        name = "import",
        description = "Reads a document and accepts it into a register. The same file again changes nothing.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "FILE", description = "the document")
    private Path file;

    @Option(
            names = "--register",
            paramLabel = "NAME",
            required = true,
            description = "a new register's name, or the name or key of one that is empty")
    private String register;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day for which the document speaks, as YYYY-MM-DD, where it does not say so itself")
    private @Nullable LocalDate asAt;

    @Option(names = "--by", paramLabel = "NAME", description = "who imports it (default: the system's user)")
    private @Nullable String by;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "whose register it becomes, where there are several organisations")
    private @Nullable String organisation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var uploaded = uploaded();
        try (RunningApplication application = database.application()) {
            var person = by != null ? by : System.getProperty("user.name");
            say(application.the(DirectImport.class).accept(uploaded, register, asAt, organisation, person));
        }
        return 0;
    }

    private UploadedFile uploaded() {
        try {
            if (Files.size(file) > Limits.standard().bytes())
                throw new Refused("%s is larger than %d MB. Split it and choose the part that you need."
                        .formatted(file, Limits.standard().bytes() >> 20));
            return new UploadedFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new Refused("%s cannot be opened: check the name and that you may read it.".formatted(file), failure);
        }
    }

    /** {@code flood-review: 14 commitments (9 completed, 5 open, 1 overdue) as at 2025-09-12; 2 problems (no-owner, no-date)}. */
    private void say(DirectImport.Result result) {
        var counts = result.counts();
        var out = spec.commandLine().getOut();
        out.printf(
                "%s: %d commitments (%d completed, %d open, %d overdue) as at %s; %s%s%n",
                result.register().key(),
                counts.total(),
                counts.completed(),
                counts.open(),
                counts.overdue(),
                result.asAt(),
                problems(result),
                result.isNew() ? "" : "; nothing was changed: this file was imported before");
        out.flush();
    }

    private static String problems(DirectImport.Result result) {
        var codes = result.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
        return switch (result.problems().size()) {
            case 0 -> "no problems";
            case 1 -> "1 problem (" + codes + ")";
            default -> result.problems().size() + " problems (" + codes + ")";
        };
    }
}
