package uk.goldthread.register.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import uk.goldthread.register.Refused;

/** A PostgreSQL server that runs on a cluster's files and answers on the loopback address. */
record Server(Cluster cluster, Binaries binaries, int port) {

    /**
     * An acknowledged change is on disk: these are PostgreSQL's own safe defaults, named so that nothing in the
     * environment can take them away. Sixty connections leave room for several commands beside the application.
     */
    static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "60");

    /**
     * Its log in a file for each day of the week, which the same day of the next begins anew. What it says of a statement
     * that failed may quote people's words: the application is told, the log is not.
     */
    private static final Map<String, String> LOG = Map.of(
            "logging_collector", "on",
            "log_directory", "../postgres-log",
            "log_filename", "%a.log",
            "log_rotation_age", "1d",
            "log_rotation_size", "0",
            "log_truncate_on_rotation", "on",
            "log_min_messages", "log");

    private static final int PORT_LINE = 3;
    private static final String CANNOT_CONNECT_NOW = "57P03";

    /** After a power cut the server first reads what was written since its last checkpoint. */
    private static final int RECOVERY_SECONDS = 600;

    /** The server that already runs on these files, if one does: somebody's, or an orphan whose owner was killed. */
    static Optional<Server> running(Cluster cluster, Binaries binaries) throws IOException {
        Path running = cluster.files().resolve("postmaster.pid");
        List<String> lines = Files.exists(running) ? Files.readAllLines(running) : List.of();
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        Server server = new Server(
                cluster, binaries, Integer.parseInt(lines.get(PORT_LINE).strip()));
        return server.answers() ? Optional.of(server) : Optional.empty();
    }

    static Server start(Cluster cluster, Binaries binaries, Map<String, String> settings) throws IOException {
        int port = freePort();
        List<String> options = new ArrayList<>(
                List.of("-p " + port, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=''"));
        LOG.forEach((name, value) -> options.add("-c %s=%s".formatted(name, value)));
        settings.forEach((name, value) -> options.add("-c %s=%s".formatted(name, value)));
        Programs.run(List.of(
                binaries.program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + RECOVERY_SECONDS,
                "--pgdata=" + cluster.files(),
                "--log=" + cluster.files().resolveSibling("postgres.log"),
                "--options=" + String.join(" ", options)));
        return new Server(cluster, binaries, port);
    }

    void stop() throws IOException {
        Programs.run(
                List.of(binaries.program("pg_ctl"), "stop", "--wait", "--mode=fast", "--pgdata=" + cluster.files()));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Properties login() {
        Properties login = new Properties();
        login.setProperty("user", Cluster.OWNER);
        login.setProperty("password", cluster.password());
        return login;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), login());
    }

    /** Only a server on these very files knows their password; one that is recovering says so and is waited for. */
    private boolean answers() {
        for (int attempt = 0; attempt < RECOVERY_SECONDS; attempt++) {
            try (Connection connection = connect("postgres")) {
                return connection.isValid(5);
            } catch (SQLException failure) {
                if (!CANNOT_CONNECT_NOW.equals(failure.getSQLState())) {
                    return false;
                }
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
        return false;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Refused("No free port for PostgreSQL on the loopback address.", none);
        }
    }
}
