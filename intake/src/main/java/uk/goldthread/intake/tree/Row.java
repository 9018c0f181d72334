package uk.goldthread.intake.tree;

import java.util.ArrayList;
import java.util.List;

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

    /** One cell spans the whole row. */
    public boolean isSpanned() {
        return cells.size() == 1 && cells.getFirst().columns() > 1;
    }

    /** The words of all cells, parted by blanks. */
    public Passage joined() {
        return Passage.join(cells.stream().map(Cell::words).toList(), " ");
    }
}
