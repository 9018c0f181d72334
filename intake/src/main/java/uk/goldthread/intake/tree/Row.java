package uk.goldthread.intake.tree;

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
}
