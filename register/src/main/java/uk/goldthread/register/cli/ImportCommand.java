package uk.goldthread.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.intake.compare.ChangeCount;
import uk.goldthread.intake.draft.Problem;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.register.Refused;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.intake.DirectImport;
import uk.goldthread.register.intake.LikelyRegister;
import uk.goldthread.register.intake.NextVersion;
import uk.goldthread.register.intake.UploadedFile;
import uk.goldthread.register.layout.Counted;

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
            description = "a new register's name, or the name or key of one that is there: then what the document"
                    + " changes is brought up to it")
    private @Nullable String register;

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
        var accepted = result.accepted();
        var counts = result.counts();
        var out = spec.commandLine().getOut();
        out.printf(
                "%s: %s (%d completed, %d open, %d overdue) as at %s; %s%s%n",
                accepted.register().key(),
                Counted.of(counts.total(), "commitment"),
                counts.completed(),
                counts.open(),
                counts.overdue(),
                result.asAt(),
                problems(accepted.draft().problems()),
                accepted.isNew() ? "" : "; nothing was changed: this file was imported before");
        out.flush();
        var aside = spec.commandLine().getErr();
        if (accepted.version() != null) aside.println("compared with what was there: " + changes(accepted.version()));
        if (accepted.likely() != null) aside.println(alike(accepted.likely()));
        aside.flush();
    }

    private static String problems(List<Problem> problems) {
        var codes = problems.stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
        return problems.isEmpty() ? "no problems" : "%s (%s)".formatted(Counted.of(problems.size(), "problem"), codes);
    }

    private static String changes(NextVersion version) {
        return ChangeCount.of(version.comparison()).stream()
                .filter(count -> count.number() > 0)
                .map(ChangeCount::toString)
                .collect(Collectors.joining(", "));
    }

    private static String alike(LikelyRegister likely) {
        return "it looks like the next version of “%s”: %s. Undo this import and say --register %s if it is."
                .formatted(
                        likely.register().name(),
                        likely.reason(),
                        likely.register().key());
    }
}
