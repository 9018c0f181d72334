package uk.goldthread.register.database;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.goldthread.register.Application;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.commitments.CommitmentFact;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentKind;
import uk.goldthread.register.commitments.Recording;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

/**
 * The application as a process of its own, whose many writers record until somebody kills it. Each commitment is printed
 * once it was acknowledged, and not before.
 */
final class Writers {

    static final List<String> REGISTERS = List.of("Storm of the west", "Storm of the east");

    /** What one change records of a commitment: all of it or nothing. */
    static final int FACTS = 3;

    private static final int EACH = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Writers() {}

    /** {@code DATA [SETTING=VALUE ...]}: settings of PostgreSQL that differ from what the application keeps it by. */
    public static void main(String[] arguments) {
        var settings = List.of(arguments).stream()
                .skip(1)
                .map(setting -> setting.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        var database = OwnPostgres.open(
                Path.of(arguments[0]), Path.of("target"), settings.isEmpty() ? Server.DURABLE : settings);
        var application = Application.withoutWeb(database);
        for (String register : REGISTERS) start(application, register);
    }

    private static void start(RunningApplication application, String name) {
        var organisations = application.the(Organisations.class);
        UUID register = organisations
                .registerCalled(name)
                .orElseGet(() -> organisations.open(
                        organisations.named("Wexcombe Borough Council").id(), name))
                .id();
        UUID person = application.the(People.class).named("Linnet Orme");
        var recording = application.the(Recording.class);
        for (int writer = 0; writer < EACH; writer++)
            Thread.ofPlatform().start(() -> writeOn(recording, register, person));
    }

    private static void writeOn(Recording recording, UUID register, UUID person) {
        while (true) {
            var commitment = UUID.randomUUID();
            recording.add(register, commitment, person, DAY, (ordinal, others) -> facts(ordinal));
            System.out.println(commitment);
        }
    }

    private static List<CommitmentFact> facts(int ordinal) {
        return List.of(
                new CommitmentMade(
                        ordinal,
                        CommitmentKind.ACTION,
                        "A." + ordinal,
                        null,
                        "Clear the gullies of street " + ordinal + ".",
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new OwnersNamed(List.of("Wexcombe Borough Council")),
                new ProgressRecorded("Begun.", null, List.of()));
    }
}
