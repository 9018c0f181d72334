package uk.goldthread.intake.heal;

import java.util.ArrayList;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/**
 * Gives every row of a table a cell for each column. A cell that spans some columns stands in the first of them; one
 * that spans the whole row keeps it. Rows without a word go, and so do columns in which no row begins a cell.
 */
final class EvenRows {
    private EvenRows() {}

    static HealedSource heal(HealedSource document) {
        var blocks = document.source().blocks().stream().map(EvenRows::even).toList();
        return document.with(blocks, document.mendings());
    }

    private static Block even(Block block) {
        if (!(block instanceof Table(var all))) return block;
        var borders = Borders.of(all);
        var rows = all.stream().map(borders::squeeze).toList();
        int width = rows.stream().mapToInt(EvenRows::width).max().orElse(0);
        return new Table(rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> even(row, width))
                .toList());
    }

    private static int width(Row row) {
        return row.cells().stream().mapToInt(Cell::columns).sum();
    }

    private static Row even(Row row, int width) {
        boolean isWhole = row.isSpanned() && row.cells().getFirst().columns() >= width;
        if (isWhole || row.cells().size() == width && !row.spans()) return row;
        var cells = new ArrayList<Cell>();
        for (var cell : row.cells()) {
            cells.add(new Cell(cell.words(), 1, cell.continues()));
            for (int i = 1; i < cell.columns(); i++) cells.add(Cell.of(Passage.EMPTY));
        }
        while (cells.size() < width) cells.add(Cell.of(Passage.EMPTY));
        return new Row(cells, row.header());
    }
}
