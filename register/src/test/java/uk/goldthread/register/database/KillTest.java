package uk.goldthread.register.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.ChildJvm;
import uk.goldthread.register.ledger.Verification;

/** {@code kill -9} during a storm of writes: {@code -Dkills=50} has it more often than the five times of every run. */
@Tag("postgres")
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 5);

    /** A commit is acknowledged while its words are in PostgreSQL's memory only, as they would be in a machine's when power fails. */
    private static final List<String> UNSAFE = List.of("synchronous_commit=off", "fsync=off", "wal_writer_delay=10s");

    private final Random random = new Random(KILLS);

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfDone(@TempDir Path data) throws IOException {
        Set<UUID> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            boolean databaseToo = kill % 2 == 0;
            acknowledged.addAll(acknowledgedUntilKilled(data, databaseToo, List.of()));
            try (Database recovered = openedAgain(data)) {
                JdbcClient sql = sql(recovered);
                assertThat(kept(sql)).as("after kill %d", kill + 1).containsAll(acknowledged);
                assertThat(halfDone(sql)).as("after kill %d", kill + 1).isEmpty();
                assertEveryChainHolds(sql);
            }
        }
    }

    /** So that the test above can fail. */
    @Test
    void withoutDurabilityAcknowledgedChangesAreLost(@TempDir Path data) throws IOException {
        Set<UUID> acknowledged = acknowledgedUntilKilled(data, true, UNSAFE);
        try (Database recovered = openedAgain(data)) {
            assertThat(kept(sql(recovered)).containsAll(acknowledged)).isFalse();
        }
    }

    /** Starts the application, lets its writers write for a while, and kills it without a word. */
    private Set<UUID> acknowledgedUntilKilled(Path data, boolean databaseToo, List<String> settings)
            throws IOException {
        List<String> arguments =
                Stream.concat(Stream.of(data.toString()), settings.stream()).toList();
        Process application = new ProcessBuilder(ChildJvm.command(Writers.class, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<UUID> acknowledged = new HashSet<>();
        try (BufferedReader said = application.inputReader()) {
            int enough = 20 + random.nextInt(80);
            String line = said.readLine();
            for (; line != null && acknowledged.size() < enough; line = said.readLine()) {
                acknowledged.add(UUID.fromString(line));
            }
            List<ProcessHandle> database = databaseToo ? postgres(data) : List.of();
            // Not the process itself, which would close the pipe and with it what was acknowledged last.
            application.toHandle().destroyForcibly();
            database.forEach(ProcessHandle::destroyForcibly);
            for (; isWhole(line); line = said.readLine()) acknowledged.add(UUID.fromString(line));
            database.forEach(process -> process.onExit().join());
        }
        assertThat(acknowledged).as("what was acknowledged before the kill").isNotEmpty();
        return acknowledged;
    }

    private static List<ProcessHandle> postgres(Path data) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        ProcessHandle parent = ProcessHandle.of(postmaster).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants()).toList();
    }

    /** The kill may cut a line that was being printed: that one was acknowledged, but we cannot say which. */
    private static boolean isWhole(String line) {
        return line != null && line.length() == UUID.randomUUID().toString().length();
    }

    private static Database openedAgain(Path data) {
        return OwnPostgres.open(data, Path.of("target"), Server.DURABLE);
    }

    private static JdbcClient sql(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()));
    }

    private static Set<UUID> kept(JdbcClient sql) {
        return new HashSet<>(
                sql.sql("select distinct subject from entry").query(UUID.class).list());
    }

    /** Commitments of which not every fact is there with its words, or that stand in no list. */
    private static List<UUID> halfDone(JdbcClient sql) {
        return sql.sql("""
                        select subject
                        from entry left join entry_words using (register, number)
                        group by register, subject
                        having count(words) <> :facts
                          or (select count(*) from commitment_position p
                              where p.register = entry.register and p.commitment = entry.subject) <> 1
                        """).param("facts", Writers.FACTS).query(UUID.class).list();
    }

    private static void assertEveryChainHolds(JdbcClient sql) {
        assertThat(sql.sql("select id from register").query(UUID.class).list())
                .hasSameSizeAs(Writers.REGISTERS)
                .allSatisfy(register ->
                        assertThat(new Verification(sql).verify(register)).isInstanceOf(Verification.Holds.class));
    }
}
