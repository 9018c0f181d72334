package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.TestPostgres;
import uk.goldthread.register.ledger.Verification;

/** The service as it is installed: a process on a data folder, which is asked to stop while people write. */
@Tag("postgres")
class ServeCommandTest {

    private static final String NAME = "Ottoline Quarrender";
    private static final String EMAIL = "ottoline@quarrender.example";
    private static final String PASSWORD = "lantern tidal biscuit";
    private static final String WRONG = "lantern tidal biscuits";
    private static final String WORDS = "Mend the weathercock of Saint Aldate.";
    private static final int STOPPED_BY_SIGTERM = 128 + 15;

    @TempDir
    static Path folder;

    private static Path data;
    private static Path log;
    private static String secret;
    private static Storm storm;
    private static int exitCode;

    @BeforeAll
    static void peopleWriteUntilItIsStopped() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        log = folder.resolve("log");
        TestPostgres.borrowPrograms(data);
        try (Serving serving = Serving.start(log, Map.of(), "--data", data.toString())) {
            secret = serving.firstLink().replaceFirst(".*/", "");
            Visitor administrator = serving.visitor();
            administrator
                    .post(
                            serving.firstLink(),
                            Map.of("name", NAME, "email", EMAIL, "organisation", "Quarr", "password", PASSWORD))
                    .hasStatus(302);
            String register = administrator
                    .post("/registers", Map.of("name", "Church works"))
                    .hasStatus(302)
                    .location();
            doWhatIsLogged(serving, administrator, register);
            storm = new Storm(register).with(4, administrator).untilAcknowledged(20);
            exitCode = serving.stop();
            storm.untilOver();
        }
    }

    /** All of it with people's words or with secrets. */
    private static void doWhatIsLogged(Serving serving, Visitor administrator, String register) {
        administrator
                .post(register + "/commitments/new", Storm.commitment(WORDS))
                .hasStatus(302);
        administrator.post(register + "/commitments/new", Storm.commitment(WORDS + '\0'));
        administrator.upload("/imports", "file", WORDS + ".pdf", WORDS.getBytes(StandardCharsets.UTF_8), Map.of());
        administrator.get(register + "?words=" + EMAIL + "&as-at=" + EMAIL);
        serving.visitor().post("/sign-in", Map.of("email", EMAIL, "password", WRONG));
        serving.visitor().get("/people/" + EMAIL);
        serving.visitor().get("/" + EMAIL);
        serving.visitor().get(serving.firstLink()).hasStatus(404);
    }

    @Test
    void itEndsWithItsDatabase() {
        assertThat(exitCode).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void everythingAcknowledgedIsThereAndNothingIsHalfDone() {
        try (Database database = Database.own(data)) {
            var sql = JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()));
            var words = String.join("\n", ask(sql, "select words from entry_words"));
            assertThat(storm.acknowledged()).hasSizeGreaterThanOrEqualTo(20).allMatch(words::contains);
            assertThat(ask(sql, "select distinct count(*)::text from entry natural join entry_words group by subject"))
                    .as("how many facts there are of each commitment")
                    .hasSize(1);
            var register =
                    UUID.fromString(ask(sql, "select id::text from register").getFirst());
            assertThat(new Verification(sql).verify(register)).isInstanceOf(Verification.Holds.class);
        }
    }

    @Test
    void itsLogsHoldNoSecretAndNobodysWords() throws IOException {
        assertThat(Files.readString(log)).contains("Sign-in refused", "/people/{person}");
        for (Path file : logs())
            assertThat(Files.readString(file))
                    .doesNotContainIgnoringCase("Quarrender")
                    .doesNotContain(PASSWORD, secret, "weathercock", "Sweep lane")
                    .doesNotContain(
                            Files.readString(data.resolve("postgres.password")).strip());
    }

    @Test
    void thatOfPostgresHasAFileForEachDayOfTheWeek() throws IOException {
        assertThat(logs())
                .anyMatch(file -> file.getFileName().toString().matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.log"));
    }

    private static List<Path> logs() throws IOException {
        try (var days = Files.list(data.resolve("postgres-log"))) {
            return Stream.concat(Stream.of(log, data.resolve("postgres.log")), days)
                    .filter(Files::exists)
                    .toList();
        }
    }

    private static List<String> ask(JdbcClient sql, String question) {
        return sql.sql(question).query(String.class).list();
    }
}
