package uk.goldthread.register.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import uk.goldthread.register.Refused;
import uk.goldthread.register.backup.Contents.Table;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.database.Schema;
import uk.goldthread.register.ledger.FactJson;

/** Puts a backup into an empty database: all of it or nothing. */
public record Restoration(Database database) {

    /** What was restored: how many registers and rows. */
    public record Restored(int registers, long rows) {}

    /**
     * Makes the tables as they were when the backup was made, fills them, compares, and only then brings them up to this
     * version; so a backup of an older version restores too.
     */
    public Restored read(Path file) throws IOException, SQLException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var contents = contents(zip, file);
            Schema.migrate(database, contents.schema());
            try (var connection = DriverManager.getConnection(database.url(), database.login())) {
                connection.setAutoCommit(false);
                refuseUnlessEmpty(connection, contents);
                fill(connection, zip, contents);
                compare(connection, contents);
                connection.commit();
            }
            Schema.migrate(database);
            return new Restored(
                    contents.chains().size(),
                    contents.tables().stream().mapToLong(Table::rows).sum());
        } catch (ZipException damaged) {
            throw new Refused(
                    "The file %s is damaged: %s. Nothing was restored.".formatted(file, damaged.getMessage()), damaged);
        }
    }

    private static Contents contents(ZipInputStream zip, Path file) throws IOException {
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Contents.NAME))
            throw new Refused("The file " + file + " is not a backup of Goldthread.");
        try {
            var contents = FactJson.MAPPER.readValue(new KeptOpen(zip), Contents.class);
            if (contents.format() > Contents.FORMAT)
                throw new Refused(
                        "The backup was made by a newer version of Goldthread: restore it with that version.");
            return contents;
        } catch (JacksonException unreadable) {
            throw new Refused("The file " + file + " is not a backup of Goldthread.", unreadable);
        }
    }

    private static void refuseUnlessEmpty(Connection connection, Contents contents) throws SQLException {
        for (var table : contents.tables())
            if (Tables.count(connection, table.name()) > 0)
                throw new Refused("The database is not empty, and a backup never mixes with what is there: "
                        + "give an empty folder with --data or an empty database with --database-url.");
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
        if (!Backup.chains(connection).equals(contents.chains()))
            throw new Refused("The ledger in the backup does not end as the backup says. Nothing was restored.");
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
