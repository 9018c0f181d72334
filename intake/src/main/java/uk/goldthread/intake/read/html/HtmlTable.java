package uk.goldthread.intake.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.Tree;

/** A table of a web page, with the cells that reach down from rows above put in where they do. */
final class HtmlTable {

    /** More columns or rows than this, no cell of a table that people read spans. */
    private static final int MOST_SPANNED = 1_000;

    /** A cell that reaches down: how many columns it covers, and how many rows more. */
    private record Reaching(int columns, int rows) {}

    private final Element table;
    private final Tree tree;
    private final Function<Element, List<Flow>> content;
    private TreeMap<Integer, Reaching> reaching = new TreeMap<>();

    HtmlTable(Element table, Tree tree, Function<Element, List<Flow>> content) {
        this.table = table;
        this.tree = tree;
        this.content = content;
    }

    Flow.Grid grid() {
        var rows = new ArrayList<Flow.GridRow>();
        for (var child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(row(child));
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(row -> rows.add(row(row)));
                case "caption" -> rows.add(new Flow.GridRow(List.of(cell(child)), false));
                default -> {}
            }
        }
        return new Flow.Grid(rows);
    }

    private Flow.GridRow row(Element row) {
        var cells = new ArrayList<Flow.GridCell>();
        var next = new TreeMap<Integer, Reaching>();
        int column = 0;
        for (var child : row.children()) {
            if (!isCell(child)) continue;
            column = fill(cells, next, column);
            var cell = cell(child);
            int rows = span(child, "rowspan");
            if (rows > 1) next.put(column, new Reaching(cell.columns(), rows - 1));
            cells.add(cell);
            column += cell.columns();
        }
        fill(cells, next, column);
        reaching = next;
        return new Flow.GridRow(cells, isHeader(row));
    }

    /** Puts in the cells from above that begin at this column, and returns the first free one. */
    private int fill(List<Flow.GridCell> cells, TreeMap<Integer, Reaching> next, int from) {
        int column = from;
        for (var above = reaching.get(column); above != null; above = reaching.get(column)) {
            tree.holdCell();
            cells.add(new Flow.GridCell(List.of(), above.columns(), true));
            if (above.rows() > 1) next.put(column, new Reaching(above.columns(), above.rows() - 1));
            column += above.columns();
        }
        return column;
    }

    private Flow.GridCell cell(Element element) {
        return new Flow.GridCell(content.apply(element), span(element, "colspan"), false);
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isHeader(Element row) {
        var parent = row.parent();
        boolean head = parent != null && parent.normalName().equals("thead");
        return head
                || row.children().stream()
                        .filter(HtmlTable::isCell)
                        .allMatch(cell -> cell.normalName().equals("th"));
    }

    private static int span(Element cell, String attribute) {
        var value = cell.attr(attribute);
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST_SPANNED) : 1;
    }
}
