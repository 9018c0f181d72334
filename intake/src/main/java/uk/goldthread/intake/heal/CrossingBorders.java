package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/**
 * A table of which no row has all borders between columns: somebody dragged the border of one row, or a conversion put
 * several tables on one grid. Rows of as many cells have the same columns, wherever their borders lie; a row whose borders
 * cross those above it, with more cells or fewer, begins a table of its own.
 */
final class CrossingBorders {
    private final List<List<Row>> tables = new ArrayList<>();
    private Borders borders = Borders.of(List.of());

    private CrossingBorders() {}

    static HealedSource heal(HealedSource document) {
        var blocks = document.source().blocks().stream()
                .<Block>flatMap(block -> mend(block).stream())
                .toList();
        return document.with(blocks, document.mendings());
    }

    private static List<? extends Block> mend(Block block) {
        if (!(block instanceof Table(var rows)) || isEven(rows)) return List.of(block);
        var crossing = new CrossingBorders();
        rows.forEach(crossing::add);
        return crossing.tables.stream().map(Table::new).toList();
    }

    private static boolean isEven(List<Row> rows) {
        var each = differing(rows).stream().map(Borders::within).toList();
        var all = each.stream().reduce(Borders.of(List.of()), Borders::and);
        return each.stream().anyMatch(borders -> borders.hold(all));
    }

    /** Rows whose cells span as many columns as those of the row above them have the same borders. */
    private static List<Row> differing(List<Row> rows) {
        var differing = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++)
            if (i == 0 || !spanAlike(rows.get(i - 1).cells(), rows.get(i).cells())) differing.add(rows.get(i));
        return differing;
    }

    private static boolean spanAlike(List<Cell> above, List<Cell> below) {
        if (above.size() != below.size()) return false;
        for (int i = 0; i < above.size(); i++)
            if (above.get(i).columns() != below.get(i).columns()) return false;
        return true;
    }

    private void add(Row row) {
        var here = Borders.within(row);
        if (tables.isEmpty()) begin(row);
        else if (row.cells().size() == first().cells().size()) tables.getLast().add(inColumnsOf(first(), row));
        else if (borders.hold(here) || here.hold(borders)) {
            borders = borders.and(here);
            tables.getLast().add(row);
        } else begin(row);
    }

    private void begin(Row row) {
        tables.add(new ArrayList<>(List.of(row)));
        borders = Borders.within(row);
    }

    private Row first() {
        return tables.getLast().getFirst();
    }

    private static Row inColumnsOf(Row first, Row row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            cells.add(new Cell(cell.words(), first.cells().get(i).columns(), cell.continues()));
        }
        return new Row(cells, row.header());
    }
}
