package uk.goldthread.intake.read.source;

import java.util.List;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Paragraph.Style;

/** Text that flows, as word processors and web pages have it: paragraphs and tables, whose cells hold such text again. */
public sealed interface Flow {

    record Text(String text, Style style) implements Flow {}

    record Grid(List<GridRow> rows) implements Flow {

        /** One cell a row, filled or not: it only places what lies in it. */
        boolean isFrame() {
            return rows.stream().allMatch(row -> row.cells().size() <= 1);
        }
    }

    record GridRow(List<GridCell> cells, boolean header) {}

    /**
     * A cell.
     *
     * @param columns how many it spans
     */
    record GridCell(List<Flow> content, int columns, Continues continues) {

        /** {@code spanned}: it is the lower part of a cell that spans rows. */
        public GridCell(List<Flow> content, int columns, boolean spanned) {
            this(content, columns, spanned ? Continues.SPAN : Continues.NOTHING);
        }
    }
}
