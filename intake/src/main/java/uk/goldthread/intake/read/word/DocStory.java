package uk.goldthread.intake.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Paragraph.Style;

/** One story of an old Word document: its body, a page header, its notes. */
final class DocStory {
    private static final int MOST_ANCESTORS = 20;

    /** What stands for the levels above the body in a paragraph's own outline level. */
    private static final int BODY_LEVEL = 9;

    private final StyleSheet styles;
    private final Tree tree;
    private final DocNumbering numbering;
    private final DocText text;

    DocStory(StyleSheet styles, Tree tree, DocNumbering numbering) {
        this.styles = styles;
        this.tree = tree;
        this.numbering = numbering;
        this.text = new DocText(tree);
    }

    /** Tells the sink each paragraph and table. */
    void read(Range range, Consumer<Flow> sink) {
        read(range, 0, sink);
    }

    private void read(Range range, int level, Consumer<Flow> sink) {
        if (level > tree.limits().nesting()) throw Xml.tooDeep(tree.limits());
        int at = 0;
        while (at < range.numParagraphs()) {
            Budget.check();
            var paragraph = range.getParagraph(at);
            if (paragraph.getTableLevel() > level) {
                var table = range.getTable(paragraph);
                sink.accept(grid(table, level + 1));
                at += Math.max(1, table.numParagraphs());
            } else {
                if (!paragraph.isTableRowEnd()) sink.accept(flow(paragraph));
                at++;
            }
        }
    }

    private Flow.Text flow(Paragraph paragraph) {
        var words = text.of(paragraph);
        var label = words.isBlank() ? "" : numbering.next(paragraph);
        var kind = paragraph.getLvl() < BODY_LEVEL ? Style.HEADING : style(paragraph.getStyleIndex());
        if (kind == Style.BODY && !label.isEmpty()) kind = Style.LIST_ITEM;
        return new Flow.Text(label.isEmpty() ? words : label + " " + words.stripLeading(), kind);
    }

    private Style style(int index) {
        for (int i = 0; i < MOST_ANCESTORS && index >= 0 && index < styles.numStyles(); i++) {
            var style = styles.getStyleDescription(index);
            if (style == null || style.getName() == null) break;
            var kind = DocxStyles.named(style.getName());
            if (kind != Style.BODY) return kind;
            index = style.getBaseStyle();
        }
        return Style.BODY;
    }

    private Flow.Grid grid(Table table, int level) {
        var rows = new ArrayList<EdgedTable.Row>();
        for (int i = 0; i < table.numRows(); i++) rows.add(row(table.getRow(i), level));
        return EdgedTable.grid(rows);
    }

    private EdgedTable.Row row(TableRow row, int level) {
        var cells = new ArrayList<EdgedTable.Cell>();
        for (int i = 0; i < row.numCells(); i++) cells.add(cell(row.getCell(i), level));
        return new EdgedTable.Row(cells, row.isTableHeader());
    }

    private EdgedTable.Cell cell(TableCell cell, int level) {
        tree.holdCell();
        List<Flow> content = new ArrayList<>();
        read(cell, level, content::add);
        boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        boolean joined = cell.isMerged() && !cell.isFirstMerged();
        int left = cell.getLeftEdge();
        return new EdgedTable.Cell(content, left, left + cell.getWidth(), continued, joined);
    }
}
