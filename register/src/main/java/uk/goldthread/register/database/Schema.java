package uk.goldthread.register.database;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import uk.goldthread.register.Refused;

/** Brings a database's tables up to this version, as their owner, and lets the application in, which may do less. */
public final class Schema {

    /** Every connection of the pool takes the role that has only what the migrations grant. */
    public static final String TAKE_ROLE = "set role " + ApplicationRole.GRANTED;

    private static final String LATEST = "latest";

    private Schema() {}

    /** Applies what is missing; several processes may do so at once. */
    public static void migrate(Database database) {
        migrate(database, LATEST);
    }

    /** Applies what is missing up to an older version, whose backup is to be restored. */
    public static void migrate(Database database, String version) {
        try {
            flyway(database, version).migrate();
            ApplicationRole.of(database.login()).letInto(database);
        } catch (FlywayValidateException differs) {
            throw new Refused(
                    "The database belongs to another version of Goldthread, probably a newer one: use that version.",
                    differs);
        } catch (FlywayException failure) {
            throw new Refused("The database could not be prepared: " + firstLine(failure), failure);
        }
    }

    /** Whether this version of Goldthread, or one before it, had tables of that version. */
    public static boolean knows(Database database, String version) {
        var wanted = MigrationVersion.fromVersion(version);
        return Stream.of(flyway(database, LATEST).info().all()).anyMatch(known -> wanted.equals(known.getVersion()));
    }

    /** Whether any version of Goldthread has made its tables there. */
    public static boolean isThere(Database database) {
        return flyway(database, LATEST).info().current() != null;
    }

    /** Whether the tables were made by an older version of Goldthread; where there are none, nothing is behind. */
    public static boolean isBehind(Database database) {
        var info = flyway(database, LATEST).info();
        return info.current() != null && info.pending().length > 0;
    }

    private static Flyway flyway(Database database, String version) {
        var login = database.login();
        return Flyway.configure()
                .dataSource(database.url(), login.getProperty("user"), login.getProperty("password"))
                .locations("classpath:db/migration")
                .target(version)
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
