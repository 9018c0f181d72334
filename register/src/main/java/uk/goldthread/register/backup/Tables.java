package uk.goldthread.register.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The database's own tables and their columns, those that others refer to first. */
final class Tables {

    /** Sessions end with the server that held them, and the history of the schema is made anew by migrating. */
    private static final String KEPT = """
            select c.oid, c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history' and c.relname not like 'spring_session%'
            """;

    private Tables() {}

    static SequencedMap<String, List<String>> of(Connection connection) throws SQLException {
        var waiting = references(connection);
        var ordered = new LinkedHashMap<String, List<String>>();
        while (!waiting.isEmpty()) {
            var ready = waiting.entrySet().stream()
                    .filter(table -> ordered.keySet().containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (ready.isEmpty())
                throw new IllegalStateException("tables refer to each other in a ring: " + waiting.keySet());
            for (var table : ready) {
                ordered.put(table, columns(connection, table));
                waiting.remove(table);
            }
        }
        return ordered;
    }

    private static Map<String, List<String>> references(Connection connection) throws SQLException {
        var references = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.prepareStatement("""
                with kept as (%s)
                select t.relname, r.relname
                from kept t
                left join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' and f.confrelid <> t.oid
                left join kept r on r.oid = f.confrelid
                """.formatted(KEPT));
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var referred = references.computeIfAbsent(rows.getString(1), any -> new ArrayList<>());
                if (rows.getString(2) != null) referred.add(rows.getString(2));
            }
        }
        return references;
    }

    /** Those that are stored: what the database computes it computes again. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select attname from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """)) {
            statement.setString(1, '"' + table + '"');
            try (var rows = statement.executeQuery()) {
                while (rows.next()) columns.add(rows.getString(1));
            }
        }
        return List.copyOf(columns);
    }

    static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from " + quoted(table));
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** {@code "entry" ("register", "number")}: names as SQL quotes them. */
    static String named(String table, List<String> columns) {
        return quoted(table) + " ("
                + String.join(", ", columns.stream().map(Tables::quoted).toList()) + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
