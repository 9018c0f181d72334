package uk.goldthread.intake.read.source;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/**
 * A table that a reader is filling, row by row. Rows and columns count from 1, columns in the grid. Every format's tables
 * grow here, and here they are measured: with the columns that cells span, whatever the file says of them.
 */
public final class GrowingTable {
    private final Tree tree;
    private final int number;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int first;
    private int column;
    private int width;

    GrowingTable(Tree tree, int number) {
        this.tree = tree;
        this.number = number;
    }

    public GrowingTable row() {
        return row(row + 1);
    }

    /** A row that has a number of its own, as in a sheet. */
    public GrowingTable row(int number) {
        row = number;
        cells = new ArrayList<>();
        return at(1);
    }

    /** The grid column at which the row begins. */
    public GrowingTable at(int column) {
        this.first = column;
        this.column = column;
        return this;
    }

    public GrowingTable cell(String text) {
        return cell(text, 1, Continues.NOTHING);
    }

    public GrowingTable cell(String text, int columns, Continues continues) {
        tree.measure(rows.size() + 1, Math.max(width, (long) column - first + columns));
        cells.add(new Cell(tree.cell(text, number, row, column), columns, continues));
        column += columns;
        width = Math.max(width, column - first);
        return this;
    }

    public GrowingTable cells(List<String> texts) {
        texts.forEach(this::cell);
        return this;
    }

    public void end(boolean header) {
        rows.add(new Row(cells, header));
    }

    public void end() {
        end(false);
    }

    public void close() {
        if (rows.isEmpty()) return;
        tree.close(rows.size(), width);
        tree.add(new Table(rows));
    }
}
