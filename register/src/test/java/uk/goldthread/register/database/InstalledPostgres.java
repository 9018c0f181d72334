package uk.goldthread.register.database;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A server as Debian's packages put it on a machine, with a database whose owner may make roles and nothing else. */
final class InstalledPostgres implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "tallow harbour";

    private final Server server;

    private InstalledPostgres(Server server) {
        this.server = server;
    }

    /** Skips the test where none is installed. */
    static InstalledPostgres in(Path folder) throws IOException, SQLException {
        Binaries programs = newest();
        Path files = folder.resolve("files");
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        Programs.run(List.of(
                programs.program("initdb"),
                "--pgdata=" + files,
                "--username=" + Cluster.OWNER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        var installed = new InstalledPostgres(Server.start(new Cluster(files, PASSWORD), programs, Server.DURABLE));
        installed.execute("create role council login createrole password '%s'".formatted(PASSWORD));
        installed.execute("create database council owner council");
        return installed;
    }

    private static Binaries newest() throws IOException {
        if (Files.notExists(DEBIAN)) abort("No PostgreSQL of Debian's is installed: apt-get install postgresql.");
        try (var versions = Files.list(DEBIAN)) {
            return versions.filter(version -> Files.exists(version.resolve("bin/initdb")))
                    .max(Comparator.comparing(
                            version -> Integer.valueOf(version.getFileName().toString())))
                    .map(Binaries::new)
                    .orElseGet(() -> abort("Debian's PostgreSQL is installed without its server."));
        }
    }

    /** What an operator gives to {@code --database-url}. */
    String address() {
        return address(PASSWORD);
    }

    private String address(String password) {
        return "postgresql://council:%s@127.0.0.1:%d/council".formatted(password.replace(" ", "%20"), server.port());
    }

    /** The operator gives the owner another password, and back again. */
    void withPassword(String password, Consumer<String> withAddress) throws SQLException {
        execute("alter role council password '%s'".formatted(password));
        withAddress.accept(address(password));
        execute("alter role council password '%s'".formatted(PASSWORD));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = server.connect("postgres")) {
            connection.createStatement().execute(statement);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }
}
