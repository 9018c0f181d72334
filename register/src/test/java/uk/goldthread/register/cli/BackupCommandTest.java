package uk.goldthread.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;
import uk.goldthread.register.database.TestPostgres;

/** Back up, restore and verify, as the guide has it. */
class BackupCommandTest extends WebTest {

    @Test
    void whatWasBackedUpIsRestoredAndVerified(@TempDir Path folder) {
        open("Wayside trees", "Plant the limes.");
        var file = folder.resolve("trees.backup").toString();
        assertThat(run("backup", file, "--database-url", TestPostgres.address(database())))
                .matches("0: \\Q" + file + "\\E holds 1 register in \\d+ rows\n");
        assertThat(run("backup", file, "--database-url", TestPostgres.address(database())))
                .isEqualTo("2: goldthread: The file " + file + " is there already: name another.\n");
        var head = run("verify", "--database-url", TestPostgres.address(database()))
                .replaceFirst("0: ", "")
                .strip();
        try (Database place = TestPostgres.shared().empty()) {
            assertThat(run("restore", file, "--database-url", TestPostgres.address(place)))
                    .matches("0: restored: 1 register in \\d+ rows\n\\Q" + head + "\\E\n");
            assertThat(run("verify", "--expect", head, "--database-url", TestPostgres.address(place)))
                    .isEqualTo("0: " + head + "\n");
            sql(place)
                    .sql("update commitment_position set status = 'completed'")
                    .update();
            assertThat(run("verify", "--database-url", TestPostgres.address(place)))
                    .isEqualTo("1: " + head + "\n  pages of " + head.replaceFirst("=.*", "")
                            + " show something else than its entries give: run verify --rebuild\n");
            assertThat(run("verify", "--rebuild", "--database-url", TestPostgres.address(place)))
                    .isEqualTo("0: " + head + "\n");
            assertThat(run("verify", "--database-url", TestPostgres.address(place)))
                    .isEqualTo("0: " + head + "\n");
            assertThat(run("restore", file, "--database-url", TestPostgres.address(place)))
                    .startsWith("2: goldthread: The database is not empty");
        }
    }

    /** A register with one commitment. */
    private static void open(String name, String commitment) {
        var register = as(Role.EDITOR).post("/registers", Map.of("name", name)).location();
        as(Role.EDITOR)
                .post(register + "/commitments/new", Storm.commitment(commitment))
                .hasStatus(302);
    }

    @Test
    void whatABackupSaysThatPagesShowIsNotBelieved(@TempDir Path folder) {
        open("Wayside hedges", "Lay the hedge.");
        sql(database())
                .sql("update commitment_position set status = 'completed'")
                .update();
        var file = folder.resolve("hedges.backup").toString();
        run("backup", file, "--database-url", TestPostgres.address(database()));
        try (Database place = TestPostgres.shared().empty()) {
            assertThat(run("restore", file, "--database-url", TestPostgres.address(place)))
                    .startsWith("0: restored");
            assertThat(sql(place)
                            .sql("select distinct status from commitment_position")
                            .query(String.class)
                            .list())
                    .containsExactly("not-started");
        }
    }

    private static JdbcClient sql(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()));
    }

    @Test
    void dataOfAnOlderVersionIsCopiedAsItIs(@TempDir Path folder) {
        var file = folder.resolve("older.backup").toString();
        try (Database older = TestPostgres.shared().empty()) {
            assertThat(run("backup", file, "--database-url", TestPostgres.address(older)))
                    .isEqualTo("2: goldthread: There is nothing to back up: no data was ever kept there.\n");
            Schema.migrate(older, List.of("000", "001", "002"));
            assertThat(run("backup", file, "--database-url", TestPostgres.address(older)))
                    .startsWith("0: " + file + " holds 0 registers");
            assertThat(sql(older)
                            .sql("select max(version) from flyway_schema_history")
                            .query(String.class)
                            .single())
                    .isEqualTo("002");
        }
    }

    /** The exit code and what was said. */
    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        int code = Goldthread.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments);
        return code + ": " + said;
    }
}
