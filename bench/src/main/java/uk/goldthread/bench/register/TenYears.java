package uk.goldthread.bench.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.StatedTimescale;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;
import uk.goldthread.register.organisations.Register;

/**
 * Ten years of promises in one register, written by the ledger's own way in: ten entries for each commitment, seven when it
 * is promised and three when it is reported on.
 */
final class TenYears {

    static final String ORGANISATION = "Wexcombe County Council";
    static final int ENTRIES_EACH = 10;
    private static final int PROMISED_EACH = 7;

    /** Before anything was reported: everything is there, as it was promised. */
    static final LocalDate PAST_DAY = LocalDate.of(2024, 3, 31);

    static final List<String> OWNERS =
            IntStream.rangeClosed(1, 120).mapToObj(n -> "Service " + n).toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 1);
    private static final LocalDate REPORT = LocalDate.of(2024, 4, 1);
    private static final int AT_ONCE = 1_000;
    private static final List<String> THEMES = IntStream.rangeClosed(1, 40)
            .mapToObj(n -> "Theme " + n + " of the county's plan")
            .toList();

    private final Ledger ledger;
    private final UUID register;
    private final UUID person;

    private TenYears(Ledger ledger, UUID register, UUID person) {
        this.ledger = ledger;
        this.register = register;
        this.person = person;
    }

    /** The register with so many commitments: as an earlier run has left it, else written now. */
    static Register of(RunningApplication application, int commitments) {
        var organisations = application.the(Organisations.class);
        var name = "Ten years of %d promises".formatted(commitments);
        var register = organisations
                .registerCalled(name)
                .orElseGet(() ->
                        organisations.open(organisations.named(ORGANISATION).id(), name));
        long there = application.the(Chain.class).head(register.id()).count();
        if (there == 0)
            new TenYears(
                            application.the(Ledger.class),
                            register.id(),
                            application.the(People.class).named("Linnet Orme"))
                    .write(commitments);
        else if (there < (long) commitments * ENTRIES_EACH)
            throw new IllegalStateException("The register was left half written: remove the folder.");
        return register;
    }

    /** The instant at which all was promised and nothing reported. */
    static Instant knownOncePromised(RunningApplication application, Register register, int commitments) {
        return application
                .the(JdbcClient.class)
                .sql("select known from entry where register = :register and number = :number")
                .param("register", register.id())
                .param("number", commitments * PROMISED_EACH)
                .query((row, i) -> row.getTimestamp("known").toInstant())
                .single();
    }

    /** Somebody records one step of one commitment today. */
    static void recordOne(RunningApplication application, Register register) {
        var today = AsAt.dayOf(application.the(InstantSource.class).instant());
        var person = application.the(People.class).named("Linnet Orme");
        var line = Line.of(id(register.id(), 1), today, progress("The road was looked at"));
        application.the(Ledger.class).append(register.id(), person, List.of(line));
    }

    private void write(int commitments) {
        write(commitments, FIRST_DAY, TenYears::promised);
        write(commitments, REPORT, TenYears::reported);
    }

    /** What is recorded of each within the year after that day. */
    private void write(int commitments, LocalDate from, IntFunction<List<CommitmentFact>> facts) {
        for (int first = 0; first < commitments; first += AT_ONCE) {
            var lines = new ArrayList<Line>();
            for (int n = first; n < first + AT_ONCE; n++)
                for (var fact : facts.apply(n)) lines.add(Line.of(id(register, n), from.plusDays(n % 300), fact));
            ledger.append(register, person, lines);
        }
    }

    /** Without an order, as those of commitments are that a document brings. */
    private static UUID id(UUID register, int n) {
        return UUID.nameUUIDFromBytes((register + " " + n).getBytes(StandardCharsets.UTF_8));
    }

    private static List<CommitmentFact> promised(int n) {
        var made = new CommitmentMade(
                n + 1,
                CommitmentKind.ACTION,
                "W." + (n + 1),
                THEMES.get(n % THEMES.size()),
                "That the county mends what was found wanting in ward %d and says to its committee what came of it."
                        .formatted(n),
                timescale(n % 4000),
                List.of(),
                List.of(),
                List.of());
        return Stream.<CommitmentFact>of(
                        made,
                        new OwnersNamed(List.of(OWNERS.get(n % OWNERS.size()))),
                        new StatusSet(Status.NOT_STARTED, false, "Not started"),
                        new ResponseGiven("accepted", "The service agrees and has put it into its plan."),
                        progress("The ward was visited and the need confirmed"),
                        progress("A first estimate was made"),
                        new NextStepRecorded("Ask three builders for their price.", null, List.of()))
                .toList();
    }

    private static List<CommitmentFact> reported(int n) {
        var status = n % 3 == 0 ? Status.IN_PROGRESS : Status.COMPLETED;
        return List.of(
                progress("Three builders were asked and one was chosen"),
                new TimescaleAgreed(timescale(n % 4000 + 400), "agreed by the committee"),
                new StatusSet(status, false, status.label()));
    }

    private static CommitmentFact progress(String words) {
        return new ProgressRecorded(words + ", as the committee was told at its next meeting.", null, List.of());
    }

    private static StatedTimescale timescale(int days) {
        return StatedTimescale.on(FIRST_DAY.plusDays(days));
    }
}
