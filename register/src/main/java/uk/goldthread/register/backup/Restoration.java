package uk.goldthread.register.backup;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.core.JacksonException;
import uk.goldthread.register.Refused;
import uk.goldthread.register.backup.Contents.Table;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;
import uk.goldthread.register.ledger.FactJson;
import uk.goldthread.register.ledger.Verification;
import uk.goldthread.register.ledger.Verification.Broken;
import uk.goldthread.register.ledger.Verification.Holds;

/** Puts a backup into an empty database: all of it or nothing. */
public record Restoration(Database database) {

    /**
     * What was restored.
     *
     * @param chains of the registers in which anything is recorded: each was walked, and ends as the backup says
     */
    public record Restored(List<Chain> chains, long rows) {}

    /**
     * Makes the tables as they were when the backup was made, fills them, compares, walks along every chain, and only then
     * brings them up to this version; so a backup of an older version restores too.
     */
    public Restored read(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var contents = contents(zip, file);
            refuseUnlessEmpty();
            var migrations = migrations(contents);
            Schema.migrate(database, migrations);
            fillAtOnce(zip, contents, migrations);
            Schema.migrate(database);
            return new Restored(
                    contents.chains(),
                    contents.tables().stream().mapToLong(Table::rows).sum());
        } catch (ZipException | EOFException damaged) {
            throw new Refused(
                    "The backup %s is damaged or cut off. Nothing was restored: use another copy of it."
                            .formatted(file),
                    damaged);
        } catch (SQLException unfit) {
            throw new Refused(
                    "The backup %s could not be restored: %s. Nothing was restored.".formatted(file, reason(unfit)),
                    unfit);
        }
    }

    /** Read to its end before anything is made of it: only there does the archive know whether it is whole. */
    private static Contents contents(ZipInputStream zip, Path file) throws IOException {
        var first = zip.getNextEntry();
        var said =
                first != null && first.getName().equals(Contents.NAME) ? zip.readNBytes(Contents.LIMIT) : new byte[0];
        try {
            var contents = FactJson.MAPPER.readValue(said, Contents.class);
            if (contents.format() > Contents.FORMAT) throw newer();
            return contents;
        } catch (JacksonException unreadable) {
            throw new Refused("The file " + file + " is not a backup of Goldthread.", unreadable);
        }
    }

    /** Those that had made the tables; a backup of the first format says the highest of them, below which all are taken. */
    private List<String> migrations(Contents contents) {
        var known = Schema.migrations(database);
        var made = contents.migrations() != null ? contents.migrations() : upTo(contents.schema(), known);
        if (!known.containsAll(made)) throw newer();
        return made;
    }

    private static List<String> upTo(@Nullable String highest, List<String> known) {
        int end = known.indexOf(highest);
        if (end < 0) throw newer();
        return known.subList(0, end + 1);
    }

    private static Refused newer() {
        return new Refused("The backup was made by a newer version of Goldthread: restore it with that version.");
    }

    /** Asked before the tables are made: a database in use may be of an older version, and must stay so. */
    private void refuseUnlessEmpty() throws SQLException {
        try (var connection = connect()) {
            for (var table : Tables.of(connection).keySet())
                if (Tables.count(connection, table) > 0)
                    throw new Refused("The database is not empty, and a backup never mixes with what is there: "
                            + "give an empty folder with --data or an empty database with --database-url.");
        }
    }

    private void fillAtOnce(ZipInputStream zip, Contents contents, List<String> migrations)
            throws IOException, SQLException {
        try (var connection = connect()) {
            refuseOtherTables(connection, migrations);
            connection.setAutoCommit(false);
            fill(connection, zip, contents);
            compare(connection, contents);
            connection.commit();
        }
    }

    private static void refuseOtherTables(Connection connection, List<String> migrations) throws SQLException {
        if (!Backup.migrations(connection).equals(migrations))
            throw new Refused("The database has the tables of another version than the backup: "
                    + "give an empty folder with --data or an empty database with --database-url.");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.login());
    }

    private static void fill(Connection connection, ZipInputStream zip, Contents contents)
            throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : contents.tables()) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(table.file()))
                throw new Refused(
                        "The backup is cut off: the table " + table.name() + " is missing. Nothing was restored.");
            copy.copyIn("copy " + Tables.named(table.name(), table.columns()) + " from stdin", new KeptOpen(zip));
        }
    }

    private static void compare(Connection connection, Contents contents) throws SQLException {
        for (var table : contents.tables()) {
            long rows = Tables.count(connection, table.name());
            if (rows != table.rows())
                throw new Refused("The backup says that %s has %d rows, and it holds %d. Nothing was restored."
                        .formatted(table.name(), table.rows(), rows));
        }
        if (!chainsThatHold(connection).equals(Set.copyOf(contents.chains())))
            throw new Refused("The ledger in the backup does not end as the backup says. Nothing was restored.");
    }

    private static Set<Chain> chainsThatHold(Connection connection) throws SQLException {
        var verification = new Verification(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        var chains = new HashSet<Chain>();
        for (var register : registers(connection).entrySet()) {
            switch (verification.verify(register.getValue())) {
                case Holds chain when chain.count() == 0 -> {}
                case Holds chain -> chains.add(new Chain(register.getKey(), chain.count(), chain.head()));
                case Broken broken ->
                    throw new Refused("The ledger of %s in the backup does not hold: %s Nothing was restored."
                            .formatted(register.getKey(), broken.sentence()));
            }
        }
        return chains;
    }

    private static SequencedMap<String, UUID> registers(Connection connection) throws SQLException {
        var registers = new LinkedHashMap<String, UUID>();
        try (var statement = connection.prepareStatement("select key, id from register order by key");
                var rows = statement.executeQuery()) {
            while (rows.next()) registers.put(rows.getString("key"), rows.getObject("id", UUID.class));
        }
        return registers;
    }

    /** The server's own sentence, without the row that it quotes. */
    private static String reason(SQLException failure) {
        return failure instanceof PSQLException said && said.getServerErrorMessage() != null
                ? String.valueOf(said.getServerErrorMessage().getMessage())
                : String.valueOf(failure.getMessage());
    }

    /** The archive goes on after a table: whoever reads one may not close it. */
    private static final class KeptOpen extends FilterInputStream {
        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
