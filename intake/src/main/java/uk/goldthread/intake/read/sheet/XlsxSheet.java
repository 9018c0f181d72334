package uk.goldthread.intake.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;

/** One sheet of a workbook. Its merged cells are told after its rows, so the rows are kept until then. */
final class XlsxSheet {
    private record SheetRow(int number, List<SheetCell> cells) {}

    private final Xml xml;
    private final Tree tree;
    private final XlsxValues values;
    private final List<SheetRow> rows = new ArrayList<>();
    private final MergedCells merged = new MergedCells();
    private int rowNumber;

    XlsxSheet(Xml xml, Tree tree, XlsxValues values) {
        this.xml = xml;
        this.tree = tree;
        this.values = values;
    }

    void read() {
        while (xml.next()) {
            if (xml.starts("row")) row();
            else if (xml.starts("mergeCell")) merged.add(xml.attribute("ref", ""));
        }
        var sheet = new SheetRows(tree, merged);
        rows.forEach(row -> sheet.row(row.number(), row.cells()));
        sheet.end();
    }

    private void row() {
        rowNumber = xml.number("r", rowNumber + 1);
        boolean hidden = Set.of("1", "true").contains(xml.attribute("hidden", "0"));
        if (rowNumber > tree.limits().rows()) throw SheetRows.tooMany(tree.limits());
        var cells = new ArrayList<SheetCell>();
        int element = xml.depth(), column = 0;
        while (xml.within(element)) {
            if (!xml.starts("c")) continue;
            var reference = xml.attribute("r");
            column = reference == null ? column + 1 : CellReference.column(reference);
            var text = cell();
            if (!text.isBlank()) cells.add(new SheetCell(column, text));
        }
        if (hidden && !cells.isEmpty()) tree.note(Aside.HIDDEN_ROWS);
        if (!cells.isEmpty()) rows.add(new SheetRow(rowNumber, cells));
    }

    private String cell() {
        var type = xml.attribute("t", "n");
        int style = xml.number("s", 0), element = xml.depth();
        @Nullable String text = null;
        while (xml.within(element)) {
            if (xml.starts("v")) text = values.display(type, style, xml.textWithin());
            else if (xml.starts("is")) text = richText(xml);
        }
        if (text == null) return "";
        tree.holdCell();
        return text;
    }

    /** The runs of a string; phonetic hints are no part of it. */
    static String richText(Xml xml) {
        var text = new StringBuilder();
        int element = xml.depth();
        while (xml.within(element)) {
            if (xml.starts("rPh")) xml.skip();
            else if (xml.starts("t")) text.append(xml.textWithin());
        }
        return text.toString();
    }
}
