package uk.goldthread.register.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.compare.Comparison;
import uk.goldthread.intake.compare.ComparisonJson;
import uk.goldthread.intake.compare.ComparisonText;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.register.Refused;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.intake.RegisterDraft;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.organisations.Organisations;

/** Says what became of the commitments of one document, or register, in another. */
@Command(
        name = "compare",
        description = "Compares two documents, or a register and a document: what is new, gone and changed.",
        mixinStandardHelpOptions = true,
        footer = "Exit codes: 0 they do not differ; 1 they do; 2 a sentence on standard error says what is wrong.")
final class CompareCommand implements Callable<Integer> {
    private static final String REGISTER = "register:";
    private static final int DIFFER = 1;

    enum OutputFormat {
        TEXT,
        JSON
    }

    @Mixin
    private DatabaseOptions database;

    @Parameters(index = "0", paramLabel = "OLD", description = "a document, or register:NAME")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "a document, or register:NAME")
    private String later;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "a readable list (default), or JSON")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"--as-at", "--date"},
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day for which a register is asked, and from which words such as \"next month\" count"
                    + " (default: today)")
    private @Nullable LocalDate day;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var before = draft(old);
        var after = draft(later);
        var comparison = Comparison.of(before, after);
        var out = spec.commandLine().getOut();
        out.println(
                switch (format) {
                    case TEXT -> ComparisonText.of(before, after, comparison).stripTrailing();
                    case JSON -> ComparisonJson.of(before, after, comparison);
                });
        out.flush();
        return comparison.differs() ? DIFFER : 0;
    }

    private Draft draft(String named) {
        return named.startsWith(REGISTER)
                ? register(named.substring(REGISTER.length()).strip())
                : document(Path.of(named));
    }

    private Draft register(String called) {
        try (RunningApplication application = database.application()) {
            var register = application
                    .the(Organisations.class)
                    .registerCalled(called)
                    .orElseThrow(() -> new Refused(
                            "There is no register “%s”, or several have that name: give its key.".formatted(called)));
            var now = AsAt.now(application.the(InstantSource.class).instant());
            application
                    .the(Audit.class)
                    .note(
                            AuditKind.EXPORT,
                            Who.atTheCommandLine(register.organisation()),
                            "What a register holds, to be compared",
                            register.byNumber());
            return application.the(RegisterDraft.class).of(register, day == null ? now : new AsAt(day, now.known()));
        }
    }

    private Draft document(Path file) {
        if (Files.isDirectory(file) || !Files.isReadable(file))
            throw new Refused("%s cannot be opened: check the name and that you may read it.".formatted(file));
        try {
            return switch (Intake.read(file, Intake.Options.asOf(today()))) {
                case Reading.Read read
                when read.draft().holdsNothing() ->
                    throw new Refused("%s: %s".formatted(file, Reading.NOTHING_OF_THE_KIND));
                case Reading.Read read -> read.draft();
                case Reading.Unreadable(var sentence) -> throw new Refused("%s: %s".formatted(file, sentence));
            };
        } catch (IOException | UncheckedIOException broken) {
            throw new Refused("%s could not be read: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    private LocalDate today() {
        return day == null ? AsAt.dayOf(InstantSource.system().instant()) : day;
    }
}
