package uk.goldthread.register.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.Refused;
import uk.goldthread.register.Sha256;

/**
 * As whom the application signs in once the tables are up to date: a role of its own, which has what the migrations grant.
 * From a session that began as the owner it would be one {@code reset role} to the owner's rights.
 *
 * @param password follows from the owner's, so that every node knows it; none where the owner gives none
 */
record ApplicationRole(String name, @Nullable String password) {

    /** The role that the migrations grant what the application needs, and no more. */
    static final String GRANTED = "goldthread_app";

    static ApplicationRole of(Properties owner) {
        var name = owner.getProperty("user", System.getProperty("user.name")) + "_app";
        var password = owner.getProperty("password");
        return new ApplicationRole(
                name, password == null ? null : Sha256.hex((name + " " + password).getBytes(StandardCharsets.UTF_8)));
    }

    Properties login() {
        var login = new Properties();
        login.setProperty("user", name);
        if (password != null) login.setProperty("password", password);
        return login;
    }

    /** Makes the role, or gives it its password, where it cannot sign in. */
    void letInto(Database database) {
        if (refusal(database) == null) return;
        try (var owner = DriverManager.getConnection(database.url(), database.login())) {
            make(owner);
        } catch (SQLException failure) {
            throw new Refused(
                    "The role “%s”, as which Goldthread works, could not be made: %s. Let the owner of the database create roles."
                            .formatted(name, failure.getMessage()),
                    failure);
        }
        var refusal = refusal(database);
        if (refusal != null)
            throw new Refused(
                    "The database does not let the role “%s” sign in, as which Goldthread works: %s. Let it in as you let in the owner."
                            .formatted(name, refusal.getMessage()),
                    refusal);
    }

    private @Nullable SQLException refusal(Database database) {
        try (var application = DriverManager.getConnection(database.url(), login())) {
            return null;
        } catch (SQLException refused) {
            return refused;
        }
    }

    /** One node at a time: several may start at once. */
    private void make(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('application role', 0))");
            if (!isThere(owner)) statement.execute("create role " + quoted('"', name));
            statement.execute("alter role %s login password %s"
                    .formatted(quoted('"', name), password == null ? "null" : quoted('\'', password)));
            if (!name.equals(GRANTED)) statement.execute("grant %s to %s".formatted(GRANTED, quoted('"', name)));
        }
        owner.commit();
    }

    private boolean isThere(Connection owner) throws SQLException {
        try (var question = owner.prepareStatement("select from pg_roles where rolname = ?")) {
            question.setString(1, name);
            return question.executeQuery().next();
        }
    }

    private static String quoted(char quote, String words) {
        var once = String.valueOf(quote);
        return once + words.replace(once, once + once) + once;
    }
}
