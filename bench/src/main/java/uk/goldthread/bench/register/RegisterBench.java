package uk.goldthread.bench.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.bench.LiveMemory;
import uk.goldthread.register.Application;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.access.TrustedProxies;
import uk.goldthread.register.accounts.Accounts;
import uk.goldthread.register.accounts.OneTimeLinks;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.Register;
import uk.goldthread.register.reports.Layout;
import uk.goldthread.register.reports.ReportFormat;
import uk.goldthread.register.reports.ReportRequest;
import uk.goldthread.register.reports.Reports;

/**
 * {@code ./goldthread bench register FOLDER}: the list of a register of 100,000 commitments and 1,000,000 entries over HTTP,
 * beside the SQL that fetches its rows; a past day beside today; and what its reports need of memory, beside a register of a
 * tenth. What is built stays in the folder for the next run.
 */
public final class RegisterBench {

    private static final int LARGE = 100_000;
    private static final int SMALL = LARGE / 10;
    private static final int TIMES = 11;
    private static final String OWNER = TenYears.OWNERS.getFirst();
    private static final List<ReportFormat> STREAMED =
            List.of(ReportFormat.CSV, ReportFormat.JSON, ReportFormat.HTML, ReportFormat.XLSX);

    private final RunningApplication application;
    private final Register large;
    private final Register small;
    private final Visitor visitor;
    private final BareList bare;

    private RegisterBench(RunningApplication application, Register large, Register small) {
        this.application = application;
        this.large = large;
        this.small = small;
        this.visitor = visitor(application);
        this.bare = new BareList(application.the(JdbcClient.class));
    }

    public static void run(String[] arguments) throws IOException {
        if (arguments.length == 0) throw new IllegalArgumentException("Say in which folder the register is kept.");
        var database = Database.own(Path.of(arguments[0]));
        try (var application = Application.withWeb(database, "127.0.0.1", 0, TrustedProxies.NONE)) {
            var small = TenYears.of(application, SMALL);
            var large = TenYears.of(application, LARGE);
            tidy(database);
            var bench = new RegisterBench(application, large, small);
            bench.chain();
            bench.pages();
            bench.reports();
        }
    }

    /** As PostgreSQL does by itself some minutes after such a load. */
    private static void tidy(Database database) {
        JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()))
                .sql("vacuum analyze")
                .update();
    }

    private static Visitor visitor(RunningApplication application) {
        int port = Integer.parseInt(application.context().getEnvironment().getRequiredProperty("local.server.port"));
        var organisation = application
                .the(Organisations.class)
                .named(TenYears.ORGANISATION)
                .id();
        var account = application
                .the(Accounts.class)
                .withEmail("linnet@wexcombe.example")
                .orElseGet(() -> application
                        .the(Accounts.class)
                        .open("Linnet Orme", "linnet@wexcombe.example", organisation, Role.EDITOR));
        return new Visitor(port).comingInBy(application.the(OneTimeLinks.class).forPerson(account.person()));
    }

    private void chain() {
        var verification = application.the(Verification.class);
        double took = Stopwatch.of(() -> System.out.println(verification.verify(large.id())));
        System.out.printf("verified in %.1f s%n%n", took / 1e3);
    }

    private void pages() {
        var now = AsAt.now(application.the(InstantSource.class).instant());
        System.out.println(bare.plan(large.id(), now, OWNER));
        System.out.printf("%n| first page of 50 | milliseconds | of the SQL |%n| --- | ---: | ---: |%n");
        page("today", "&as-at=" + now.day(), now);
        page("a day two years back", "&as-at=" + TenYears.PAST_DAY, new AsAt(TenYears.PAST_DAY, now.known()));
        var before = new AsAt(now.day(), TenYears.knownOncePromised(application, large, LARGE));
        page("today, as known before the report", "&as-at=" + now.day() + "&known=" + before.known(), before);
    }

    private void page(String when, String point, AsAt at) {
        var path = "/registers/%s?open=true&owner=%s%s".formatted(large.key(), OWNER.replace(" ", "+"), point);
        requireSameRows(visitor.get(path), bare.rows(large.id(), at, OWNER));
        var took = Stopwatch.medians(
                TIMES,
                () -> bare.rows(large.id(), at, OWNER),
                () -> visitor.get(path),
                () -> TenYears.recordOne(application, large),
                () -> visitor.get(path));
        System.out.printf("| SQL alone, %s | %.1f | 1.0 |%n", when, took[0]);
        System.out.printf("| page | %.1f | %.1f |%n", took[1], took[1] / took[0]);
        System.out.printf("| page of the first reader after an entry | %.1f | %.1f |%n", took[3], took[3] / took[0]);
    }

    private static void requireSameRows(String page, List<UUID> rows) {
        int at = 0;
        for (var row : rows) {
            at = page.indexOf("/commitments/" + row, at);
            if (at < 0) throw new IllegalStateException("The page and the SQL do not list the same commitments.");
        }
    }

    private void reports() throws IOException {
        System.out.printf(
                "%n| report | MB for %,d | MB for %,d | seconds |%n| --- | ---: | ---: | ---: |%n", SMALL, LARGE);
        for (var format : STREAMED) {
            var ofSmall = memory(small, format);
            double seconds = Stopwatch.of(() -> write(large, format)) / 1e3;
            System.out.printf("| %s | %.0f | %.0f | %.1f |%n", format.label(), ofSmall, memory(large, format), seconds);
        }
    }

    private double memory(Register register, ReportFormat format) {
        return LiveMemory.megabytesDuring(() -> write(register, format));
    }

    private void write(Register register, ReportFormat format) {
        try {
            var request = ReportRequest.whole(
                    register, AsAt.now(application.the(InstantSource.class).instant()), Layout.ACTIONS);
            application.the(Reports.class).write(request, format, OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
