package uk.goldthread.register.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.goldthread.register.PostgresTest;
import uk.goldthread.register.Refused;
import uk.goldthread.register.SampleRegion;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;
import uk.goldthread.register.database.TestPostgres;

/** What was backed up comes back, all of it, or nothing does. */
class BackupTest extends PostgresTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    static Path folder;

    private static Path backup;
    private static Backup.Written written;

    /** Where nothing arrives that is refused, so that it serves every refusal. */
    private static Database place;

    @BeforeAll
    static void theRegionIsBackedUp() throws Exception {
        place = TestPostgres.shared().empty();
        the(SampleRegion.class).loadIntoEmptyDatabase();
        backup = folder.resolve("region.backup");
        written = new Backup(database()).write(backup, NOON);
    }

    @AfterAll
    static void leaveNoPlaceBehind() {
        place.close();
    }

    @Test
    void everythingComesBackEntryByEntry() throws Exception {
        try (var another = TestPostgres.shared().empty()) {
            var restored = new Restoration(another).read(backup);
            assertThat(restored.chains()).hasSize(4).allMatch(chain -> chain.count() > 0);
            assertThat(restored.rows()).isEqualTo(written.rows());
            assertThat(rows(another)).isEqualTo(rows(database()));
        }
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void aPlaceThatHoldsSomethingIsLeftAlone() throws Exception {
        var before = rows(database());
        assertThat(refusal(database(), backup)).startsWith("The database is not empty");
        assertThat(rows(database())).isEqualTo(before);
    }

    /** In hundredths of the file; what comes after the last table only says again where the tables are. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 30, 60, 90, 95})
    void aBackupThatWasCutOffIsRefused(int hundredths) throws Exception {
        var bytes = Files.readAllBytes(backup);
        var cut = file(Arrays.copyOf(bytes, bytes.length * hundredths / 100));
        assertThat(refusal(place, cut)).matches("(The backup|The file) .*");
        assertThatNothingArrived();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 50, 70, 95})
    void aBackupWithAnAlteredByteIsRefused(int hundredths) throws Exception {
        var bytes = Files.readAllBytes(backup);
        bytes[inLongestTable(bytes, hundredths)] ^= 0x10;
        assertThat(refusal(place, file(bytes))).matches("(The backup|The file) .*");
        assertThatNothingArrived();
    }

    /** Not between the tables: when an archive says that it was written may change without harm to what was. */
    private static int inLongestTable(byte[] archive, int hundredths) {
        var starts = Pattern.compile("PK(?:\u0003\u0004|\u0001\u0002)")
                .matcher(new String(archive, StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::start)
                .toList();
        int longest = IntStream.range(0, starts.size() - 1)
                .boxed()
                .max(Comparator.comparingInt(i -> starts.get(i + 1) - starts.get(i)))
                .orElseThrow();
        int header = 30 + archive[starts.get(longest) + 26];
        int from = starts.get(longest) + header;
        return from + (starts.get(longest + 1) - from) * hundredths / 100;
    }

    @Test
    void theEntryThatWasRewrittenInsideIsNamed() throws Exception {
        var altered = folder.resolve("altered.backup");
        Rewritten.copy(backup, altered, "tables/entry_words", words -> words.replaceFirst("Flood", "Fire"));
        assertThat(refusal(place, altered))
                .matches("The ledger of [a-z-]+ in the backup does not hold: "
                        + "The words of entry \\d+ have been altered. Nothing was restored.");
        assertThatNothingArrived();
    }

    @Test
    void soIsALedgerWhoseEndWasCutOff() throws Exception {
        var shortened = folder.resolve("shortened.backup");
        Rewritten.copy(backup, shortened, Contents.NAME, said -> said.replaceFirst("\"count\":\\d+", "\"count\":1"));
        assertThat(refusal(place, shortened))
                .isEqualTo("The ledger in the backup does not end as the backup says. Nothing was restored.");
        assertThatNothingArrived();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"format\":9", "\"migrations\":[\"999\""})
    void aBackupOfANewerVersionIsForThatVersion(String newer) throws Exception {
        var file = folder.resolve("newer.backup");
        var older = newer.replaceFirst("\\d+", "\\\\d+").replace("[", "\\[");
        Rewritten.copy(backup, file, Contents.NAME, said -> said.replaceFirst(older, newer));
        assertThat(refusal(place, file))
                .isEqualTo("The backup was made by a newer version of Goldthread: restore it with that version.");
        assertThatNothingArrived();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a letter", "{}"})
    void whatIsNoBackupIsSaidToBeNone(String content) throws Exception {
        var file = file(content.getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(place, file)).isEqualTo("The file " + file + " is not a backup of Goldthread.");
    }

    /** A later version of Goldthread may bring a migration with a number below those that were applied before. */
    @Test
    void tablesThatLackAMigrationInTheMiddleComeBackAndAreBroughtUpToDate() throws Exception {
        try (var lacking = TestPostgres.shared().empty();
                var another = TestPostgres.shared().empty()) {
            var all = Schema.migrations(lacking);
            var some = all.stream().filter(number -> !number.equals("021")).toList();
            Schema.migrate(lacking, some);
            assertThat(applied(lacking)).isEqualTo(some);
            var file = folder.resolve("lacking.backup");
            new Backup(lacking).write(file, NOON);
            new Restoration(another).read(file);
            assertThat(applied(another)).containsAll(all).last().isEqualTo("021");
        }
    }

    /** The migrations in the order in which they were applied. */
    private static List<String> applied(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.login()))
                .sql("select version from flyway_schema_history where version is not null order by installed_rank")
                .query(String.class)
                .list();
    }

    @Test
    void aBackupOfTheFirstFormatStillRestores() throws Exception {
        var first = Path.of(BackupTest.class.getResource("format-1.backup").toURI());
        try (var another = TestPostgres.shared().empty()) {
            new Restoration(another).read(first);
            assertThat(rows(another).get("entry_words"))
                    .contains("Mend the towpath below the lock.", "The stone is ordered.", "Tarn Rivers Trust");
            var again = folder.resolve("again.backup");
            assertThat(new Backup(another).write(again, NOON).registers()).isEqualTo(1);
        }
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("given.backup"), content);
    }

    private static String refusal(Database place, Path file) throws IOException {
        try {
            new Restoration(place).read(file);
            return "restored";
        } catch (Refused refused) {
            assertThat(refused.getMessage().lines()).hasSize(1);
            return refused.getMessage();
        }
    }

    private void assertThatNothingArrived() throws SQLException {
        assertThat(rows(place).values()).allMatch(String::isEmpty);
    }

    /** Every row of every table, as text. */
    static TreeMap<String, String> rows(Database database) throws SQLException {
        var rows = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection(database.url(), database.login());
                var statement = connection.createStatement()) {
            for (var table : Tables.of(connection).keySet()) {
                var found = statement.executeQuery(
                        "select coalesce(string_agg(t::text, E'\\n' order by t::text collate \"C\"), '') from \"%s\" t"
                                .formatted(table));
                found.next();
                rows.put(table, found.getString(1));
            }
        }
        return rows;
    }
}
