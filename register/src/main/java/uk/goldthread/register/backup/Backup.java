package uk.goldthread.register.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import uk.goldthread.register.database.Database;
import uk.goldthread.register.ledger.FactJson;

/** Writes everything into one file, as it stood at one moment, while the application goes on. */
public record Backup(Database database) {

    /** What was written: how many registers and rows. */
    public record Written(int registers, long rows) {}

    /** Writes beside the file and then renames: a backup that was cut off never looks like one. */
    public Written write(Path file, Instant now) throws IOException, SQLException {
        var writing = Files.createTempFile(file.toAbsolutePath().getParent(), ".backup", ".part");
        try (var connection = snapshot()) {
            var contents = contents(connection, now);
            try (var zip = new ZipOutputStream(Files.newOutputStream(writing))) {
                write(zip, contents, connection);
            }
            Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Written(
                    contents.chains().size(),
                    contents.tables().stream().mapToLong(Contents.Table::rows).sum());
        } finally {
            Files.deleteIfExists(writing);
        }
    }

    private Connection snapshot() throws SQLException {
        var connection = DriverManager.getConnection(database.url(), database.login());
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private static Contents contents(Connection connection, Instant now) throws SQLException {
        var tables = new ArrayList<Contents.Table>();
        for (var table : Tables.of(connection).entrySet())
            tables.add(new Contents.Table(table.getKey(), table.getValue(), Tables.count(connection, table.getKey())));
        return new Contents(Contents.FORMAT, now, null, migrations(connection), tables, chains(connection));
    }

    /** The numbers of the migrations that made the tables, in order. */
    static List<String> migrations(Connection connection) throws SQLException {
        var numbers = new ArrayList<String>();
        try (var statement = connection.prepareStatement(
                        "select version from flyway_schema_history where success and version is not null order by version");
                var rows = statement.executeQuery()) {
            while (rows.next()) numbers.add(rows.getString(1));
        }
        return numbers;
    }

    private static List<Chain> chains(Connection connection) throws SQLException {
        var chains = new ArrayList<Chain>();
        try (var statement = connection.prepareStatement("""
                        select distinct on (r.key) r.key, e.number, e.hash
                        from register r join entry e on e.register = r.id
                        order by r.key, e.number desc
                        """);
                var rows = statement.executeQuery()) {
            while (rows.next())
                chains.add(new Chain(
                        rows.getString("key"),
                        rows.getLong("number"),
                        HexFormat.of().formatHex(rows.getBytes("hash"))));
        }
        return chains;
    }

    private static void write(ZipOutputStream zip, Contents contents, Connection connection)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(Contents.NAME));
        zip.write(FactJson.MAPPER.writeValueAsBytes(contents));
        zip.closeEntry();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : contents.tables()) {
            zip.putNextEntry(new ZipEntry(table.file()));
            copy.copyOut("copy " + Tables.named(table.name(), table.columns()) + " to stdout", new KeptOpen(zip));
            zip.closeEntry();
        }
    }

    /** The archive goes on after a table: whoever writes one may not close it. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
