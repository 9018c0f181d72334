package uk.goldthread.intake.recognise;

import java.util.List;
import uk.goldthread.intake.heal.HealedSource;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/** Tells what each part of a healed document is. A table of which no column can be told is layout. */
public final class Recognise {
    private Recognise() {}

    public static Recognised recognise(HealedSource healed) {
        var parts = healed.source().blocks().stream().map(Recognise::part).toList();
        return new Recognised(healed, parts);
    }

    private static Part part(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Part.Text(paragraph);
            case Table table -> grid(table);
        };
    }

    private static Part grid(Table table) {
        var heading = table.rows().stream().findFirst().filter(Row::header);
        var rows = table.rows().stream().filter(row -> !row.header()).toList();
        var columns = heading.map(row -> Columns.under(row, rows)).orElseGet(() -> Columns.of(rows));
        if (!Columns.hold(columns)) return new Part.Layout(table);
        return new Part.Grid(columns, rows(columns, rows));
    }

    private static List<GridRow> rows(List<Column> columns, List<Row> rows) {
        var sections = new Sections(columns, rows);
        return rows.stream().map(sections::row).toList();
    }
}
