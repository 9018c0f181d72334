package uk.goldthread.intake.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.goldthread.intake.read.source.Flow;

/**
 * A table whose rows say, each for itself, where their cells begin and end: every edge that any row has is a border of
 * the grid, and a cell spans the columns between its own. Edges count in twentieths of a point.
 */
final class EdgedTable {
    /** Edges closer than this (1.5 mm) are one that was drawn by hand; no column of words is narrower. */
    private static final int SAME = 85;

    /**
     * A cell.
     *
     * @param continued it is the lower part of a cell that spans rows
     * @param joined it is merged into the cell to its left
     */
    record Cell(List<Flow> content, int left, int right, boolean continued, boolean joined) {}

    record Row(List<Cell> cells, boolean header) {}

    /** The columns' left edges, and the number of each. */
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();

    private EdgedTable(List<Row> rows) {
        var edges = rows.stream()
                .flatMap(row -> row.cells.stream())
                .flatMap(cell -> List.of(cell.left, cell.right).stream())
                .sorted()
                .toList();
        for (int edge : edges)
            if (columns.isEmpty() || edge - columns.lastKey() > SAME) columns.put(edge, columns.size());
    }

    static Flow.Grid grid(List<Row> rows) {
        var table = new EdgedTable(rows);
        return new Flow.Grid(rows.stream().map(table::row).toList());
    }

    private Flow.GridRow row(Row row) {
        var cells = new ArrayList<Flow.GridCell>();
        int before = row.cells.isEmpty() ? 0 : column(row.cells.getFirst().left);
        if (before > 0) cells.add(new Flow.GridCell(List.of(), before, false));
        for (int i = 0; i < row.cells.size(); i++) {
            var cell = row.cells.get(i);
            int right = cell.right;
            while (i + 1 < row.cells.size() && row.cells.get(i + 1).joined) right = row.cells.get(++i).right;
            int spanned = Math.max(1, column(right) - column(cell.left));
            cells.add(new Flow.GridCell(cell.continued ? List.of() : cell.content, spanned, cell.continued));
        }
        return new Flow.GridRow(cells, row.header);
    }

    private int column(int edge) {
        var column = columns.floorEntry(edge);
        return column == null ? 0 : column.getValue();
    }
}
