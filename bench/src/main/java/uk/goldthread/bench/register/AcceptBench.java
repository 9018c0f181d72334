package uk.goldthread.bench.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import uk.goldthread.register.Application;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.access.TrustedProxies;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.intake.Destination;
import uk.goldthread.register.intake.Import;
import uk.goldthread.register.intake.Imports;
import uk.goldthread.register.intake.UploadedFile;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/**
 * {@code ./goldthread bench accept FOLDER}: a draft of 10,000 commitments is accepted, and then the rows that this made are
 * inserted once more, in batches and without a thought; one after the other, some times.
 */
public final class AcceptBench {

    private static final int COMMITMENTS = 10_000;
    private static final int TIMES = 5;
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 2);

    private final Imports imports;
    private final UUID organisation;
    private final UUID person;
    private final BareInsert bare;

    private AcceptBench(RunningApplication application) {
        this.imports = application.the(Imports.class);
        this.organisation = application
                .the(Organisations.class)
                .named(TenYears.ORGANISATION)
                .id();
        this.person = application.the(People.class).named("Linnet Orme");
        this.bare =
                new BareInsert(application.the(DataSource.class), application.the(Organisations.class), organisation);
    }

    public static void run(String[] arguments) throws IOException {
        var folder = arguments.length == 0 ? Files.createTempDirectory("goldthread-bench") : Path.of(arguments[0]);
        try (var application = Application.withWeb(Database.own(folder), "127.0.0.1", 0, TrustedProxies.NONE)) {
            var bench = new AcceptBench(application);
            System.out.printf(
                    "| commitments | accepted in ms | bare insert in ms | ratio |%n| ---: | ---: | ---: | ---: |%n");
            for (int time = 0; time <= TIMES; time++) bench.round(time);
        }
    }

    /** The first does not count: nothing is warm. */
    private void round(int time) {
        var draft = awaitReady(upload());
        var accepted = new Register[1];
        double ours = Stopwatch.of(() -> accepted[0] = accept(draft));
        double theirs = bare.milliseconds(accepted[0].id());
        if (time > 0) System.out.printf("| %,d | %,.0f | %,.0f | %.2f |%n", COMMITMENTS, ours, theirs, ours / theirs);
    }

    private UUID upload() {
        var file = new UploadedFile("plan.csv", document().getBytes(StandardCharsets.UTF_8));
        return imports.upload(file, organisation, person).document().id();
    }

    private Register accept(Import draft) {
        var destination = new Destination.NewRegister("Plan " + draft.id());
        return imports.accept(organisation, draft.id(), destination, AS_AT, person);
    }

    /** Another file each time: the same one is taken once only. */
    private static String document() {
        var rows = new StringBuilder("Ref,Recommendation,Lead,Timescale,Status,Progress\n");
        var copy = UUID.randomUUID();
        for (int n = 1; n <= COMMITMENTS; n++)
            rows.append(
                    "R.%d,Mend what was found wanting in ward %d (%s),Service %d,March 2027,In progress,The ward was visited and the need confirmed.%n"
                            .formatted(n, n, copy, n % 120));
        return rows.toString();
    }

    /** The service reads it meanwhile, as it reads anybody's. */
    private Import awaitReady(UUID id) {
        while (true) {
            var document = imports.find(organisation, id).orElseThrow();
            if (document.isUnderReview()) return document;
            if (document.sentence() != null) throw new IllegalStateException(document.sentence());
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
