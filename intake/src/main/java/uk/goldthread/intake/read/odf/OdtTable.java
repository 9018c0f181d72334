package uk.goldthread.intake.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.goldthread.intake.read.sheet.CellReference;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;

/** A table of an OpenDocument text. Cells that others reach over are written in the file as covered. */
final class OdtTable {
    /** A cell that reaches down to that row, from the column where it stands. */
    private record Down(int lastRow, int columns) {}

    private final Xml xml;
    private final Tree tree;
    private final OdtStory story;
    private final List<Flow.GridRow> rows = new ArrayList<>();
    private final Map<Integer, Down> down = new HashMap<>();

    OdtTable(Xml xml, Tree tree, OdtStory story) {
        this.xml = xml;
        this.tree = tree;
        this.story = story;
    }

    /** The table that has just started. */
    Flow.Grid read() {
        rows(false);
        return new Flow.Grid(rows);
    }

    /** Elements that only group rows are walked into. */
    private void rows(boolean header) {
        int element = xml.depth();
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "table-header-rows" -> rows(true);
                case "table-row" -> row(header);
                case "title", "desc", "shapes" -> xml.skip();
                default -> {}
            }
        }
    }

    private void row(boolean header) {
        int times = xml.number("number-rows-repeated", 1);
        var row = new Flow.GridRow(cells(), header);
        if (row.cells().isEmpty()) return;
        rows.add(row);
        for (int again = 1; again < times; again++) {
            row.cells().forEach(cell -> tree.holdCell());
            rows.add(row);
        }
    }

    private List<Flow.GridCell> cells() {
        var cells = new ArrayList<Flow.GridCell>();
        int element = xml.depth(), column = 0;
        while (xml.within(element)) {
            if (!xml.starts("table-cell") && !xml.starts("covered-table-cell")) continue;
            int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, CellReference.LAST_COLUMN);
            if (xml.starts("table-cell")) cell(cells, column, times);
            else covered(cells, column, times);
            column += times;
        }
        return cells;
    }

    private void cell(List<Flow.GridCell> cells, int column, int times) {
        int columns = Math.clamp(xml.number("number-columns-spanned", 1), 1, CellReference.LAST_COLUMN);
        down.put(column, new Down(rows.size() + xml.number("number-rows-spanned", 1) - 1, columns));
        var content = new ArrayList<Flow>();
        story.read(content::add);
        for (int i = 0; i < times; i++) add(cells, new Flow.GridCell(content, columns, false));
    }

    /** What a cell to the left covers is part of that; what one above covers is its lower part. */
    private void covered(List<Flow.GridCell> cells, int column, int times) {
        xml.skip();
        for (int at = column; at < column + times; at++) {
            var above = down.get(at);
            if (above != null && above.lastRow >= rows.size())
                add(cells, new Flow.GridCell(List.of(), above.columns, true));
        }
    }

    private void add(List<Flow.GridCell> cells, Flow.GridCell cell) {
        tree.holdCell();
        cells.add(cell);
    }
}
