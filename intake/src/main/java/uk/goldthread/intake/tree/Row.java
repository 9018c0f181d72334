package uk.goldthread.intake.tree;

import java.util.List;
import java.util.stream.IntStream;

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
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).words().isBlank())
                .boxed()
                .toList();
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
