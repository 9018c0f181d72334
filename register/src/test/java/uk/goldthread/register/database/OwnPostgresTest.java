package uk.goldthread.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldthread.register.Refused;

@Tag("postgres")
class OwnPostgresTest {

    private static final Path PROGRAMS = Path.of("target");

    /** Shared, because making a cluster takes longer than all that is asked of it. */
    @TempDir
    static Path data;

    @Test
    void keepsWhatItAcknowledgesAndAsksForAPassword() throws Exception {
        try (Database database = open()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(ask(database, "select current_setting('" + setting + "')"))
                        .isEqualTo("on");
            }
            assertThat(ask(
                            database,
                            "select count(*)::text from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
        }
        Path password = data.resolve("postgres.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void severalJoinOneServerAndTheLastOneOutStopsIt() throws Exception {
        Database first = open();
        Database second = open();
        assertThat(second.url()).isEqualTo(first.url());
        first.close();
        assertThat(ask(second, "select 'still here'")).isEqualTo("still here");
        second.close();
        assertThatThrownBy(() -> ask(second, "select 'gone'")).isInstanceOf(SQLException.class);
    }

    @Test
    void anOrphanWhoseApplicationWasKilledIsAdopted() throws Exception {
        Binaries binaries = Binaries.in(PROGRAMS.toAbsolutePath());
        Server orphan = Server.start(Cluster.in(data, binaries), binaries, Server.DURABLE);
        Database adopted = open();
        assertThat(adopted.url()).isEqualTo(orphan.url("goldthread"));
        adopted.close();
        assertThatThrownBy(() -> orphan.connect("postgres")).isInstanceOf(SQLException.class);
    }

    @Test
    void aKilledServerRecoversWithTheNextStart() throws Exception {
        Database killed = open();
        execute(killed, "create table promise (words text)");
        execute(killed, "insert into promise values ('kept')");
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        try (Database recovered = open()) {
            assertThat(ask(recovered, "select words from promise")).isEqualTo("kept");
        }
    }

    @Test
    void saysWhatIsWrongWithTheFolder(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("file"), "");
        assertThatThrownBy(() -> OwnPostgres.open(file, PROGRAMS, Server.DURABLE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not a folder");
        Files.createDirectory(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> OwnPostgres.open(other, PROGRAMS, Server.DURABLE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is of PostgreSQL 17, and this version of Goldthread brings PostgreSQL 18");
    }

    private static Database open() {
        return OwnPostgres.open(data, PROGRAMS, Server.DURABLE);
    }

    private static String ask(Database database, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.login())) {
            var answer = connection.createStatement().executeQuery(question);
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(Database database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.login())) {
            connection.createStatement().execute(statement);
        }
    }
}
