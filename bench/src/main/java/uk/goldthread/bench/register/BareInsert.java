package uk.goldthread.bench.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import uk.goldthread.register.organisations.Organisations;

/** The rows of a register inserted once more, under another register's id: in batches, in one transaction, into the same tables. */
record BareInsert(DataSource connections, Organisations organisations, UUID organisation) {

    private static final List<String> TABLES = List.of(
            "entry", "entry_words", "commitment_position", "commitment_state", "commitment_tally", "finding_position");
    private static final Set<String> IDS = Set.of("register", "subject", "commitment", "position", "finding");
    private static final int BATCH = 1_000;

    double milliseconds(UUID register) {
        var copy = organisations.open(organisation, "Copy " + register).id();
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            var ids = new HashMap<UUID, UUID>(Map.of(register, copy));
            var rows = new LinkedHashMap<String, List<Object[]>>();
            for (var table : TABLES) rows.put(table, rows(connection, table, register, ids));
            return Stopwatch.of(() -> insert(connection, rows));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Every thing of the register gets another id, since no two positions of one thing may overlap. */
    private static List<Object[]> rows(Connection connection, String table, UUID register, Map<UUID, UUID> ids)
            throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (var question = connection.prepareStatement("select * from " + table + " where register = ?")) {
            question.setObject(1, register);
            var answer = question.executeQuery();
            while (answer.next()) rows.add(row(answer, ids));
        }
        return rows;
    }

    private static Object[] row(ResultSet answer, Map<UUID, UUID> ids) throws SQLException {
        var columns = answer.getMetaData();
        var row = new Object[columns.getColumnCount()];
        for (int i = 0; i < row.length; i++) {
            row[i] = answer.getObject(i + 1);
            if (IDS.contains(columns.getColumnName(i + 1)))
                row[i] = ids.computeIfAbsent((UUID) row[i], thing -> UUID.randomUUID());
        }
        return row;
    }

    private static void insert(Connection connection, Map<String, List<Object[]>> rows) {
        try {
            for (var table : rows.entrySet()) insert(connection, table.getKey(), table.getValue());
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) return;
        var places = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (var statement = connection.prepareStatement("insert into %s values (%s)".formatted(table, places))) {
            for (int n = 0; n < rows.size(); n++) {
                for (int i = 0; i < rows.get(n).length; i++) statement.setObject(i + 1, rows.get(n)[i]);
                statement.addBatch();
                if ((n + 1) % BATCH == 0) statement.executeBatch();
            }
            statement.executeBatch();
        }
    }
}
