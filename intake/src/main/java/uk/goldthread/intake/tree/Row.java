package uk.goldthread.intake.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of cells.
 *
 * @param header the document itself marks it as a heading row
 */
public record Row(List<Cell> cells, boolean header) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The words in that column, counted from 0; none where the row is shorter. */
    public Passage words(int column) {
        return column < cells.size() ? cells.get(column).words() : Passage.EMPTY;
    }

    /** The columns that hold words. */
    public List<Integer> filled() {
        var filled = new ArrayList<Integer>(cells.size());
        for (int column = 0; column < cells.size(); column++)
            if (!cells.get(column).words().isBlank()) filled.add(column);
        return filled;
    }

    public boolean isBlank() {
        for (var cell : cells) if (!cell.words().isBlank()) return false;
        return true;
    }

    /** That column holds words, and no other does. */
    public boolean isFilledOnlyAt(int column) {
        for (int i = 0; i < cells.size(); i++) if (cells.get(i).words().isBlank() == (i == column)) return false;
        return column < cells.size();
    }

    /** Where its words stand. */
    public Stream<Place> places() {
        return cells.stream().flatMap(cell -> cell.words().places().stream());
    }

    /** Some cell spans several columns. */
    public boolean spans() {
        for (var cell : cells) if (cell.columns() > 1) return true;
        return false;
    }

    /** One cell spans the whole row. */
    public boolean isSpanned() {
        return cells.size() == 1 && cells.getFirst().columns() > 1;
    }

    /** The words of all cells, parted by blanks. */
    public Passage joined() {
        return Passage.join(cells.stream().map(Cell::words).toList(), " ");
    }
}
