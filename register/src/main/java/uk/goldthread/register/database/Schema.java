package uk.goldthread.register.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.util.FileSystemUtils;
import uk.goldthread.register.Refused;

/** Brings a database's tables up to this version, as their owner, and lets the application in, which may do less. */
public final class Schema {

    /** Every connection of the pool takes the role that has only what the migrations grant. */
    public static final String TAKE_ROLE = "set role " + ApplicationRole.GRANTED;

    private static final String FOLDER = "/db/migration";
    private static final String PACKAGED = "classpath:" + FOLDER.substring(1);

    /** What is run before all of them, whichever they are. */
    private static final String BEFORE = "beforeMigrate.sql";

    private Schema() {}

    /** Applies what is missing; several processes may do so at once. */
    public static void migrate(Database database) {
        migrate(database, PACKAGED);
    }

    /** Applies these alone, by their numbers: whose tables a backup was made from may lack a number below its highest. */
    public static void migrate(Database database, Collection<String> numbers) {
        try {
            var chosen = Files.createTempDirectory("goldthread-migrations");
            try {
                for (var migration : flyway(database, PACKAGED).info().all())
                    if (migration.getState().isResolved()
                            && numbers.contains(migration.getVersion().getVersion()))
                        copy(migration.getScript(), chosen);
                copy(BEFORE, chosen);
                migrate(database, "filesystem:" + chosen);
            } finally {
                FileSystemUtils.deleteRecursively(chosen);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(String script, Path folder) throws IOException {
        try (var packaged = Objects.requireNonNull(Schema.class.getResourceAsStream(FOLDER + "/" + script))) {
            Files.copy(packaged, folder.resolve(script));
        }
    }

    private static void migrate(Database database, String location) {
        try {
            flyway(database, location).migrate();
            ApplicationRole.of(database.login()).letInto(database);
        } catch (FlywayValidateException differs) {
            throw new Refused(
                    "The database belongs to another version of Goldthread, probably a newer one: use that version.",
                    differs);
        } catch (FlywayException failure) {
            throw new Refused("The database could not be prepared: " + firstLine(failure), failure);
        }
    }

    /** The numbers of all migrations that this version of Goldthread has, in order. */
    public static List<String> migrations(Database database) {
        return Stream.of(flyway(database, PACKAGED).info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    /** Whether any version of Goldthread has made its tables there. */
    public static boolean isThere(Database database) {
        return flyway(database, PACKAGED).info().current() != null;
    }

    /** Whether the tables were made by an older version of Goldthread; where there are none, nothing is behind. */
    public static boolean isBehind(Database database) {
        var info = flyway(database, PACKAGED).info();
        return info.current() != null && info.pending().length > 0;
    }

    private static Flyway flyway(Database database, String location) {
        var login = database.login();
        return Flyway.configure()
                .dataSource(database.url(), login.getProperty("user"), login.getProperty("password"))
                .locations(location)
                // Features have ranges of numbers of their own, so a new one may stand before one that is applied.
                .outOfOrder(true)
                .load();
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("no reason given");
    }
}
