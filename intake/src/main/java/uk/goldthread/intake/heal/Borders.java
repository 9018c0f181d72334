package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Row;

/** Where the cells of rows end, in columns of their grid. */
record Borders(NavigableSet<Integer> ends) {

    static Borders of(List<Row> rows) {
        var ends = new TreeSet<Integer>();
        for (var row : rows) {
            int at = 0;
            for (var cell : row.cells()) ends.add(at += cell.columns());
        }
        return new Borders(ends);
    }

    /** Those between the first and the last cell. */
    static Borders within(Row row) {
        return of(List.of(row)).withoutLast();
    }

    private Borders withoutLast() {
        return ends.isEmpty() ? this : new Borders(ends.headSet(ends.last(), false));
    }

    boolean hold(Borders others) {
        return ends.containsAll(others.ends);
    }

    Borders and(Borders others) {
        var both = new TreeSet<>(ends);
        both.addAll(others.ends);
        return new Borders(both);
    }

    /** The same row on a grid of these borders alone. */
    Row squeeze(Row row) {
        if (!row.spans()) return row;
        var cells = new ArrayList<Cell>();
        int at = 0;
        for (var cell : row.cells()) {
            int columns = ends.subSet(at, false, at + cell.columns(), true).size();
            cells.add(new Cell(cell.words(), Math.max(1, columns), cell.continues()));
            at += cell.columns();
        }
        return new Row(cells, row.header());
    }
}
