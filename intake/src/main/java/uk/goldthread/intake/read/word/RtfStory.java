package uk.goldthread.intake.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * One story of Rich Text: its body, a page header, a note, a text box. A table is never said to begin or end: it lasts as
 * long as paragraphs say that they lie in one.
 */
final class RtfStory {
    /** A table that is open, with the rows, the cells of its last row and the content of its last cell so far. */
    private record OpenTable(List<EdgedTable.Row> rows, List<List<Flow>> cells, List<Flow> content) {
        OpenTable() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Tree tree;
    private final Consumer<Flow> sink;
    private final StringBuilder text = new StringBuilder();
    private final List<Flow> boxes = new ArrayList<>();
    private final List<OpenTable> tables = new ArrayList<>();
    private boolean item;

    RtfStory(Tree tree, Consumer<Flow> sink) {
        this.tree = tree;
        this.sink = sink;
    }

    void append(String words) {
        text.append(words);
    }

    /** The paragraph has a bullet or a number, which its text begins with. */
    void isItem() {
        item = true;
    }

    /** What a text box holds, which follows the paragraph. */
    void box(Flow flow) {
        boxes.add(flow);
    }

    void endParagraph(int level, Style style) {
        var into = reach(level);
        var words = text.toString();
        if (!words.isBlank()) into.accept(new Flow.Text(words, item && style == Style.BODY ? Style.LIST_ITEM : style));
        boxes.forEach(into);
        boxes.clear();
        text.setLength(0);
        item = false;
    }

    void endCell(int level, Style style) {
        endParagraph(level, style);
        tree.holdCell();
        var table = tables.getLast();
        table.cells.add(List.copyOf(table.content));
        table.content.clear();
    }

    void endRow(int level, RtfRow row) {
        reach(level);
        var table = tables.getLast();
        if (!table.cells.isEmpty()) table.rows.add(row.of(table.cells));
        table.cells.clear();
    }

    void end(Style style) {
        if (!text.toString().isBlank()) endParagraph(0, style);
        reach(0);
        boxes.forEach(sink);
    }

    /** Opens or closes tables until as many are open, and says where what comes next belongs. */
    private Consumer<Flow> reach(int level) {
        if (level > tree.limits().nesting()) throw Xml.tooDeep(tree.limits());
        while (tables.size() > level) close(tables.removeLast());
        while (tables.size() < level) tables.add(new OpenTable());
        return level == 0 ? sink : tables.getLast().content::add;
    }

    private void close(OpenTable table) {
        var outer = tables.isEmpty() ? sink : (Consumer<Flow>) tables.getLast().content::add;
        if (!table.rows.isEmpty()) outer.accept(EdgedTable.grid(table.rows));
        table.cells.forEach(cell -> cell.forEach(outer));
        table.content.forEach(outer);
    }
}
