package uk.goldthread.register.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.goldthread.register.Refused;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.access.Audit;
import uk.goldthread.register.access.Audit.Who;
import uk.goldthread.register.access.AuditKind;
import uk.goldthread.register.asat.AsAtChoice;
import uk.goldthread.register.commitments.Filter;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.reports.Layout;
import uk.goldthread.register.reports.ReportFormat;
import uk.goldthread.register.reports.ReportRequest;
import uk.goldthread.register.reports.Reports;

/** Writes the report of a register, as at any day. */
@Command(
        name = "report",
        description = "Writes the report of a register, as at any day.",
        mixinStandardHelpOptions = true,
        footer = Goldthread.EXIT_CODES)
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Parameters(paramLabel = "REGISTER", description = "the register's key, or its name where only one has it")
    private String register;

    @Option(names = "--as-at", paramLabel = "DATE", defaultValue = "", description = "the day (default: today)")
    private String day;

    @Option(
            names = "--known",
            paramLabel = "DATE-OR-INSTANT",
            defaultValue = "",
            description = "as it was known then; a bare day means its end in London (default: now)")
    private String known;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "timescale",
            description = "timescale, plan, we-did or actions (default: timescale)")
    private String layout;

    @Option(
            names = "--filter",
            paramLabel = "QUERY",
            defaultValue = "",
            description = "as in the address of the list: overdue=true&owner=...")
    private String filter;

    @Option(names = "--title", paramLabel = "TEXT", description = "in place of the register's name")
    private @Nullable String title;

    @Option(names = "--introduction", paramLabel = "TEXT", description = "words before the table")
    private @Nullable String introduction;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "docx, pdf, xlsx, csv, json, html or text (default: what the output file's name says, else text)")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "the file to write (default: standard output)")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var wanted = format();
        try (var application = database.application()) {
            var request = request(application);
            var reports = application.the(Reports.class);
            if (file == null) toStandardOutput(reports, request, wanted);
            else toFile(file, reports, request, wanted);
            application
                    .the(Audit.class)
                    .note(
                            AuditKind.EXPORT,
                            Who.atTheCommandLine(request.register().organisation()),
                            "A report as " + wanted.word().toUpperCase(Locale.ROOT),
                            request.register().byNumber());
        }
        return 0;
    }

    private ReportFormat format() {
        var word = format != null ? format : file == null ? "text" : extension(file);
        return ReportFormat.called(word);
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private ReportRequest request(RunningApplication application) {
        var called = register(application);
        var choice = choice(application.the(InstantSource.class));
        var wanted = Layout.called(layout);
        return new ReportRequest(
                called,
                application.the(Reports.class).at(called, choice),
                wanted,
                Filter.parse(filter),
                wanted.order(),
                title,
                introduction);
    }

    private Register register(RunningApplication application) {
        return application
                .the(Organisations.class)
                .registerCalled(register)
                .orElseThrow(() -> new Refused(
                        "There is no register “" + register + "”, or several have that name: give its key."));
    }

    private AsAtChoice choice(InstantSource clock) {
        var choice = AsAtChoice.read(day, known, clock.instant());
        Stream.of(choice.wrongDay(), choice.wrongKnown())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Refused(sentence);
                });
        return choice;
    }

    private static void toStandardOutput(Reports reports, ReportRequest request, ReportFormat format)
            throws IOException {
        var out = new BufferedOutputStream(System.out);
        reports.write(request, format, out);
        out.flush();
    }

    /** Written beside its place and then renamed: a file is there whole or not at all. */
    private static void toFile(Path file, Reports reports, ReportRequest request, ReportFormat format)
            throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Refused("There is no folder for " + file + ": make it first.");
        var writing = file.resolveSibling(file.getFileName() + ".writing");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(writing))) {
                reports.write(request, format, out);
            }
            Files.move(writing, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(writing);
        }
    }
}
