package uk.goldthread.register.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** One PostgreSQL for the whole test run; each test class gets a migrated database of its own, copied from a template. */
public final class TestPostgres {

    /** Tests keep nothing, so nothing has to reach the disk. */
    private static final Map<String, String> QUICK =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "100");

    private static final TestPostgres SHARED = new TestPostgres();

    private final OwnPostgres postgres = OwnPostgres.open(Path.of("target/test-postgres"), Path.of("target"), QUICK);
    private final String run = "run_" + ProcessHandle.current().pid();
    private int databases;

    private TestPostgres() {
        drop(template());
        execute("create database " + template());
        Schema.migrate(named(template()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public static TestPostgres shared() {
        return SHARED;
    }

    /** Lends the unpacked programs to a data folder, so that what starts there need not unpack them again. */
    public static void borrowPrograms(Path data) throws IOException {
        Path programs = Binaries.in(Path.of("target").toAbsolutePath()).folder();
        Files.createSymbolicLink(data.resolve(programs.getFileName()), programs);
    }

    /** A database with every migration applied and nothing in it. */
    public synchronized Database fresh() {
        String name = run + "_" + ++databases;
        drop(name);
        execute("create database %s template %s strategy file_copy".formatted(name, template()));
        return named(name);
    }

    /** Lets nobody in any more and puts out who is in. */
    public void shut(Database database) {
        execute("alter database %s with allow_connections false".formatted(database));
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(database));
    }

    public void open(Database database) {
        execute("alter database %s with allow_connections true".formatted(database));
    }

    /** An empty database, before any migration. */
    public synchronized Database empty() {
        String name = run + "_" + ++databases;
        drop(name);
        execute("create database " + name);
        return named(name);
    }

    /** What an operator gives to {@code --database-url}, name and password included. */
    public static String address(Database database) {
        var login = database.login();
        return "%s?user=%s&password=%s"
                .formatted(database.url(), login.getProperty("user"), login.getProperty("password"));
    }

    /** Dropping what the run made also disconnects whoever still uses it; the server stops when nobody does. */
    private synchronized void close() {
        drop(template());
        for (int number = 1; number <= databases; number++) {
            drop(run + "_" + number);
        }
        postgres.close();
    }

    private String template() {
        return run + "_template";
    }

    private void drop(String name) {
        execute("drop database if exists %s with (force)".formatted(name));
    }

    private void execute(String statement) {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.login())) {
            connection.createStatement().execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Database named(String name) {
        String url = postgres.url().replaceFirst("/[^/]*$", "/" + name);
        return new Fresh(name, url);
    }

    private final class Fresh implements Database {
        private final String name;
        private final String url;

        private Fresh(String name, String url) {
            this.name = name;
            this.url = url;
        }

        @Override
        public String url() {
            return url;
        }

        @Override
        public Properties login() {
            return postgres.login();
        }

        @Override
        public void close() {
            drop(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
