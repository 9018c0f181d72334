package uk.goldthread.intake.read.sheet;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Container;
import uk.goldthread.intake.read.xml.CoreProperties;
import uk.goldthread.intake.read.xml.Relations;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Format;

/**
 * Excel workbooks (Office Open XML), sheet by sheet in the order of their tabs. Values are read as the cells display
 * them; of a formula, the result that was last saved. Hidden rows and columns are read, for filters hide what is done;
 * hidden sheets, which hold lists for drop-downs, only where there are no others.
 */
public final class XlsxReader {
    private record Sheet(String name, String part, boolean hidden) {}

    private final Container container;
    private final Tree tree;
    private final Relations relations;

    private XlsxReader(String main, Container container, Tree tree) {
        this.container = container;
        this.tree = tree;
        this.relations = Relations.of(main, container, tree);
    }

    public static Found read(String main, Container container, Tree tree) {
        new XlsxReader(main, container, tree).workbook(main);
        return new Found(Format.XLSX, CoreProperties.title(container, tree), null);
    }

    private void workbook(String main) {
        var sheets = new ArrayList<Sheet>();
        boolean since1904 = false;
        try (var xml = Xml.open(container.part(main), tree)) {
            while (xml.next()) {
                if (xml.starts("workbookPr"))
                    since1904 = !xml.attribute("date1904", "0").matches("0|false");
                if (xml.starts("sheet")) addTo(sheets, xml);
            }
        }
        var values = new XlsxValues(strings(), new SheetNumbers(formats(), since1904));
        boolean allHidden = sheets.stream().allMatch(Sheet::hidden);
        for (var sheet : sheets)
            if (allHidden || !sheet.hidden) read(sheet, values);
            else tree.note(Aside.HIDDEN_SHEETS);
    }

    private void addTo(List<Sheet> sheets, Xml xml) {
        var relation = relations.byId().get(xml.attribute("id", ""));
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        if (relation != null && relation.kind().equals("worksheet"))
            sheets.add(new Sheet(xml.attribute("name", ""), relation.part(), hidden));
    }

    private void read(Sheet sheet, XlsxValues values) {
        tree.sheet(sheet.name);
        if (Relations.of(sheet.part, container, tree).first("comments").isPresent()) tree.note(Aside.COMMENTS);
        try (var xml = Xml.open(container.part(sheet.part), tree)) {
            new XlsxSheet(xml, tree, values).read();
        }
    }

    private List<String> strings() {
        var strings = new ArrayList<String>();
        var part = relations.first("sharedStrings");
        if (part.isEmpty()) return strings;
        try (var xml = Xml.open(container.part(part.get()), tree)) {
            while (xml.next()) if (xml.starts("si")) strings.add(XlsxSheet.richText(xml));
        }
        return strings;
    }

    private SheetFormats formats() {
        var part = relations.first("styles");
        if (part.isEmpty()) return SheetFormats.NONE;
        try (var xml = Xml.open(container.part(part.get()), tree)) {
            return SheetFormats.read(xml);
        }
    }
}
