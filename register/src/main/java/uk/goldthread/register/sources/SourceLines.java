package uk.goldthread.register.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.tree.Place;

/** The lines of the documents that were uploaded. */
@Component
public class SourceLines {
    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SourceLines(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Keeps the lines of a document that was read. */
    public void keep(UUID importId, List<SourceLine> lines) {
        var rows = new ArrayList<Object[]>();
        for (var line : lines) rows.add(row(importId, rows.size() + 1, line));
        for (int from = 0; from < rows.size(); from += BATCH)
            batches.batchUpdate("""
                    insert into import_line (import, number, page, sheet, table_number, row_number, paragraph, columns, cells, heading)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }

    private static Object[] row(UUID importId, int number, SourceLine line) {
        var place = line.place();
        return new Object[] {
            importId,
            number,
            place.page(),
            place.sheet(),
            place.table(),
            place.row(),
            place.paragraph(),
            line.columns().toArray(Integer[]::new),
            line.cells().toArray(String[]::new),
            line.heading()
        };
    }

    /** The rows and paragraphs in which these places lie, in the order of the document. */
    List<SourceLine> at(UUID importId, List<Place> places) {
        return sql.sql("""
                        select * from import_line
                        where import = :import
                          and ((table_number, row_number) in (select * from unnest(:tables::int[], :rows::int[]))
                            or table_number is null and paragraph = any(:paragraphs))
                        order by number
                        """)
                .param("import", importId)
                .params(found(places))
                .query(SourceLines::line)
                .list();
    }

    /** What the columns of the tables of these lines are headed. */
    ColumnHeadings headings(UUID importId, List<SourceLine> lines) {
        var tables = lines.stream()
                .map(line -> line.place().table())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Integer[]::new);
        return ColumnHeadings.of(sql.sql("""
                        select * from import_line
                        where import = :import and heading and table_number = any(:tables)
                        order by number
                        """)
                .param("import", importId)
                .param("tables", tables)
                .query(SourceLines::line)
                .list());
    }

    /** So many rows and paragraphs before and after show where something stood. */
    private static final int AROUND = 2;

    /** The same with those around them. */
    List<SourceLine> around(UUID importId, List<Place> places) {
        return sql.sql("""
                        select * from import_line near
                        where import = :import and exists (
                          select from import_line here
                          where here.import = near.import and near.number between here.number - :around and here.number + :around
                            and ((here.table_number, here.row_number) in (select * from unnest(:tables::int[], :rows::int[]))
                              or here.table_number is null and here.paragraph = any(:paragraphs)))
                        order by number
                        """)
                .param("import", importId)
                .param("around", AROUND)
                .params(found(places))
                .query(SourceLines::line)
                .list();
    }

    private static Map<String, Object> found(List<Place> places) {
        var inTables = places.stream().filter(place -> place.table() != null).toList();
        return Map.of(
                "tables",
                inTables.stream().map(Place::table).toArray(Integer[]::new),
                "rows",
                inTables.stream().map(Place::row).toArray(Integer[]::new),
                "paragraphs",
                places.stream().map(Place::paragraph).filter(Objects::nonNull).toArray(Integer[]::new));
    }

    private static SourceLine line(ResultSet row, int i) throws SQLException {
        return new SourceLine(
                new Place(
                        row.getObject("page", Integer.class),
                        row.getString("sheet"),
                        row.getObject("table_number", Integer.class),
                        row.getObject("row_number", Integer.class),
                        null,
                        row.getObject("paragraph", Integer.class),
                        null,
                        null),
                List.of((Integer[]) row.getArray("columns").getArray()),
                List.of((String[]) row.getArray("cells").getArray()),
                row.getBoolean("heading"));
    }
}
