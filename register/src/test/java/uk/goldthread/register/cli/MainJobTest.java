package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.TestPostgres;

/** The main job on the command line, one step after the other: a document in, a register, the report of two days. */
@Tag("postgres")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    private static final String REPORT = "../samples/marrowdale-flood-review.docx";

    @TempDir
    static Path folder;

    static Database database;

    @BeforeAll
    static void open() {
        database = TestPostgres.shared().empty();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    @Order(1)
    void aDocumentBecomesARegister() {
        var said = command("import", REPORT, "--register", "My flood review", "--by", "Linnet Orme");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("my-flood-review: 14 commitments (8 completed, 6 open, 1 overdue)");
    }

    @Test
    @Order(2)
    void theSameDocumentAgainChangesNothing() {
        var said = command("import", REPORT, "--register", "My flood review", "--by", "Linnet Orme");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("14 commitments").contains("nothing was changed");
    }

    @Test
    @Order(3)
    void theReportIsHadAsAtTwoDays() throws IOException {
        var full = report("2025-09-12");
        assertThat(full.at("/counts/total").asInt()).isEqualTo(14);
        assertThat(full.at("/counts/overdue").asInt()).isEqualTo(1);
        var early = report("2025-03-01");
        assertThat(early.at("/counts/total").asInt()).isBetween(1, 13);
        assertThat(early.at("/commitments/0/status").asString()).isEqualTo("not-yet-known");
    }

    @Test
    @Order(4)
    void theChainHoldsAndItsEndCanBeExpected() {
        var verified = command("verify");
        assertThat(verified.code()).isZero();
        var end = verified.out().strip();
        assertThat(end).startsWith("my-flood-review=");
        assertThat(command("verify", "--expect", end).code()).isZero();
        assertThat(command("verify", "--expect", end.replaceFirst("=\\d+", "=9999"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void whatWasHandedOutIsInTheAudit() {
        assertThat(handedOut()).contains("A report as JSON").doesNotContain("What a register holds, to be compared");
        command("compare", "register:My flood review", REPORT);
        assertThat(handedOut()).contains("What a register holds, to be compared");
    }

    private static List<String> handedOut() {
        return sql().sql("""
                        select what from audit_event join register on about = '/registers/' || register.id
                        where kind = 'export' and key = 'my-flood-review'
                        """).query(String.class).list();
    }

    @Test
    @Order(6)
    void aRefusedImportLeavesNothingBehind() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.docx"), "");
        assertThat(command("import", empty.toString(), "--register", "Other", "--by", "Ada", "--organisation", "Other")
                        .code())
                .isEqualTo(2);
        Files.delete(empty);
        assertThat(names()).doesNotContain("Ada", "Other");
        assertThat(command("import", REPORT, "--register", "").errors())
                .startsWith("goldthread: Say with --register into which register.");
        assertThat(command("import", REPORT, "--register", "Other", "--by", " ").errors())
                .isEqualTo("goldthread: Say with --by who imports it, or leave it out.\n");
    }

    private static List<String> names() {
        return sql().sql("select name from person union select name from organisation")
                .query(String.class)
                .list();
    }

    @Test
    @Order(7)
    void whatIsNotThereIsSaidInOneSentence() {
        var said = command("report", "No such register");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.errors())
                .isEqualTo("goldthread: There is no register “No such register”, or several have that name: give its"
                        + " key.\n");
        assertThat(folder).isEmptyDirectory();
    }

    private static JdbcClient sql() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()));
    }

    private static JsonNode report(String day) throws IOException {
        var file = folder.resolve(day + ".json");
        assertThat(command("report", "My flood review", "--as-at", day, "-o", file.toString()))
                .isEqualTo(new Said(0, "", ""));
        var json = JsonMapper.shared().readTree(file.toFile());
        Files.delete(file);
        return json;
    }

    private static Said command(String... arguments) {
        return Said.by(Stream.concat(Stream.of(arguments), Stream.of("--database-url", address()))
                .toArray(String[]::new));
    }

    /** As somebody types it: the name and the password are part of the address. */
    private static String address() {
        var login = database.login();
        return database.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://%s:%s@".formatted(login.getProperty("user"), login.getProperty("password")));
    }
}
