package uk.goldthread.register.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.Application;
import uk.goldthread.register.RunningApplication;
import uk.goldthread.register.SampleRegion;
import uk.goldthread.register.backup.Backup;
import uk.goldthread.register.backup.Restoration;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.organisations.Organisations;

/** The server that an operator looks after, by {@code --database-url}. */
@Tag("postgres")
class InstalledPostgresTest {

    @TempDir
    static Path folder;

    private static InstalledPostgres installed;
    private static RunningApplication application;

    @BeforeAll
    static void aRegionIsLoadedIntoIt() throws Exception {
        installed = InstalledPostgres.in(folder);
        application = Application.withoutWeb(Database.at(installed.address()));
        application.the(SampleRegion.class).loadIntoEmptyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        if (application != null) application.close();
        if (installed != null) installed.close();
    }

    @Test
    void everyChainHolds() {
        assertThat(application.the(Organisations.class).registers())
                .isNotEmpty()
                .allSatisfy(register -> assertThat(
                                application.the(Verification.class).verify(register.id()))
                        .isInstanceOf(Verification.Holds.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from entry",
                "update entry_words set words = ''",
                "truncate entry",
                "alter table entry disable trigger all",
                "reset role; alter table entry disable trigger all",
                "reset role; delete from entry",
                "reset session authorization; delete from entry",
                "set role council",
                "set session_replication_role = replica"
            })
    void theApplicationMayNot(String statement) {
        assertThatThrownBy(
                        () -> application.the(JdbcClient.class).sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    /** So that no session of its own can become the owner's again. */
    @Test
    void theApplicationSignsInAsARoleOfItsOwn() {
        assertThat(ask("select session_user::text")).isEqualTo("council_app");
        assertThat(ask("select count(*)::text from pg_class where pg_get_userbyid(relowner) <> 'council'"
                        + " and relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
    }

    @Test
    void anotherPasswordOfTheOwnerLetsTheApplicationInAgain() throws Exception {
        installed.withPassword("osier causeway", address -> {
            var database = Database.at(address);
            Schema.migrate(database);
            assertThat(new DriverManagerDataSource(database.url(), database.applicationLogin()))
                    .satisfies(signedIn -> signedIn.getConnection().close());
        });
        Schema.migrate(application.database());
    }

    @Test
    void asksForTheTimeInEveryIdentifier() {
        long second = application
                .the(JdbcClient.class)
                .sql(
                        "select ('x' || left(replace(uuidv7()::text, '-', ''), 12))::bit(48)::bigint / 1000 - extract(epoch from now())::bigint")
                .query(Long.class)
                .single();
        assertThat(second).isBetween(-2L, 2L);
        assertThat(ask("select uuidv7()::text"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    private static String ask(String question) {
        return application
                .the(JdbcClient.class)
                .sql(question)
                .query(String.class)
                .single();
    }

    @Test
    void whatIsThereMovesToTheServerThatGoldthreadBrings() throws Exception {
        Path backup = folder.resolve("council.backup");
        var written = new Backup(application.database()).write(backup, Instant.parse("2026-03-02T12:00:00Z"));
        try (Database brought = TestPostgres.shared().empty()) {
            var restored = new Restoration(brought).read(backup);
            assertThat(restored.rows()).isEqualTo(written.rows());
        }
    }
}
