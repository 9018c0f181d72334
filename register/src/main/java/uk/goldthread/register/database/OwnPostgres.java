package uk.goldthread.register.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import uk.goldthread.register.Refused;

/**
 * The application's own PostgreSQL. Several processes share one data folder: the first starts the server, later ones
 * join it, and the last one out stops it. Each holds a connection of its own while it is in, so the server itself knows
 * who is there, however a process ends.
 */
public final class OwnPostgres implements Database {

    private static final String DATABASE = "goldthread";
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Path data;
    private final Server server;
    private final Connection presence;

    private OwnPostgres(Path data, Server server, Connection presence) {
        this.data = data;
        this.server = server;
        this.presence = presence;
    }

    static OwnPostgres open(Path data) {
        return open(data, data, Server.DURABLE);
    }

    /** Opens with the programs unpacked elsewhere and with settings of one's own, as tests do for speed. */
    static OwnPostgres open(Path data, Path programs, Map<String, String> settings) {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.createDirectories(programs);
            return alone(folder, () -> joinOrStart(folder, programs.toAbsolutePath(), settings));
        } catch (IOException failure) {
            throw new Refused(
                    "The data folder %s cannot be used by %s: %s. Make it writable or name another with --data."
                            .formatted(folder, System.getProperty("user.name"), reason(failure)),
                    failure);
        }
    }

    @Override
    public String url() {
        return server.url(DATABASE);
    }

    @Override
    public Properties login() {
        return server.login();
    }

    @Override
    public Optional<Path> copies() {
        return Optional.of(data.resolve("before-upgrades"));
    }

    /** Leaves; the last one out stops the server. */
    @Override
    public void close() {
        try {
            alone(data, this::leave);
        } catch (IOException failure) {
            throw new Refused("PostgreSQL in %s could not be stopped: %s".formatted(data, reason(failure)), failure);
        }
    }

    private static OwnPostgres joinOrStart(Path data, Path programs, Map<String, String> settings)
            throws IOException, SQLException {
        Binaries binaries = Binaries.in(programs);
        Cluster cluster = Cluster.in(data, binaries);
        var running = Server.running(cluster, binaries);
        Server server = running.isPresent() ? running.get() : Server.start(cluster, binaries, settings);
        createDatabaseIfMissing(server);
        return new OwnPostgres(data, server, server.connect(DATABASE));
    }

    private static void createDatabaseIfMissing(Server server) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private boolean leave() throws IOException, SQLException {
        presence.close();
        boolean last = nobodyIsIn();
        if (last) {
            server.stop();
        }
        return last;
    }

    private boolean nobodyIsIn() {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            var others = statement.executeQuery("""
                    select from pg_stat_activity
                    where backend_type = 'client backend' and pid <> pg_backend_pid()
                    """);
            return !others.next();
        } catch (SQLException alreadyStopped) {
            return false;
        }
    }

    /** Joining, starting and stopping happen one at a time, among processes and within one. */
    private static <T> T alone(Path data, Step<T> step) throws IOException {
        ONE_AT_A_TIME.lock();
        try (FileChannel channel = FileChannel.open(
                        data.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return step.take();
        } catch (SQLException failure) {
            throw new IOException(failure.getMessage(), failure);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "it may not write " + denied.getFile();
            case FileAlreadyExistsException taken -> taken.getFile() + " is not a folder";
            case NoSuchFileException missing -> missing.getFile() + " cannot be made";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private interface Step<T> {
        T take() throws IOException, SQLException;
    }
}
