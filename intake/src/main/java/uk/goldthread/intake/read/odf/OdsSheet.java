package uk.goldthread.intake.read.odf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.goldthread.intake.read.sheet.CellReference;
import uk.goldthread.intake.read.sheet.MergedCells;
import uk.goldthread.intake.read.sheet.SheetCell;
import uk.goldthread.intake.read.sheet.SheetRows;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;

/** One sheet of an OpenDocument spreadsheet. Rows and cells that are repeated are written out, within the limits. */
final class OdsSheet {
    /** A day in figures alone, which the program may have written in the order of any country. */
    private static final Pattern FIGURES = Pattern.compile("[\\d/.: -]+");

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private final Xml xml;
    private final Tree tree;
    private final MergedCells merged = new MergedCells();
    private final SheetRows rows;
    private int rowNumber = 1;

    OdsSheet(Xml xml, Tree tree) {
        this.xml = xml;
        this.tree = tree;
        this.rows = new SheetRows(tree, merged);
    }

    /** The sheet that has just started. */
    void read() {
        tree.sheet(xml.attribute("name", ""));
        int element = xml.depth();
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "table-row" -> row();
                case "shapes", "forms", "title", "desc", "named-expressions" -> xml.skip();
                default -> {}
            }
        }
        rows.end();
    }

    /** Programs write the empty rows down to the end of the sheet as one that is repeated. */
    private void row() {
        int times = Math.clamp(
                xml.number("number-rows-repeated", 1), 1, tree.limits().rows() + 1);
        boolean hidden = !xml.attribute("visibility", "visible").equals("visible");
        var cells = cells();
        if (hidden && !cells.isEmpty()) tree.note(Aside.HIDDEN_ROWS);
        for (int again = 0; again < times && !cells.isEmpty(); again++) {
            if (again > 0) cells.forEach(cell -> tree.holdCell());
            rows.row(rowNumber + again, cells);
        }
        rowNumber = Math.min(rowNumber + times, tree.limits().rows() + 1);
    }

    private List<SheetCell> cells() {
        var cells = new ArrayList<SheetCell>();
        int element = xml.depth(), column = 1;
        while (xml.within(element)) {
            boolean covered = xml.starts("covered-table-cell");
            if (!covered && !xml.starts("table-cell")) continue;
            int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, CellReference.LAST_COLUMN);
            int end = Math.min(column + times, CellReference.LAST_COLUMN + 1);
            if (covered) xml.skip();
            else cell(cells, column, end);
            column = end;
        }
        return cells;
    }

    private void cell(List<SheetCell> cells, int column, int end) {
        merge(column);
        var text = text();
        if (text.isBlank()) return;
        for (int at = column; at < end; at++) {
            tree.holdCell();
            cells.add(new SheetCell(at, text));
        }
    }

    private void merge(int column) {
        int columns = Math.clamp(xml.number("number-columns-spanned", 1), 1, CellReference.LAST_COLUMN);
        int down = Math.clamp(
                xml.number("number-rows-spanned", 1), 1, tree.limits().rows());
        if (columns == 1 && down == 1) return;
        int last = Math.min(column + columns - 1, CellReference.LAST_COLUMN);
        merged.add(new CellReference(rowNumber, column), new CellReference(rowNumber + down - 1, last));
    }

    private String text() {
        var type = xml.attribute("value-type", "string");
        var date = xml.attribute("date-value", "");
        var value = xml.attribute("string-value", date + xml.attribute("value", ""));
        var shown = shown();
        if (shown.isBlank()) shown = value;
        return type.equals("date") && FIGURES.matcher(shown).matches() ? british(date, shown) : shown;
    }

    /** What the cell displays: its paragraphs, a line each. Comments and pictures lie outside them. */
    private String shown() {
        var lines = new ArrayList<String>();
        int element = xml.depth();
        while (xml.within(element)) {
            if (xml.starts("p")) lines.add(paragraph());
            else if (xml.isStart()) {
                if (xml.starts("annotation")) tree.note(Aside.COMMENTS);
                xml.skip();
            }
        }
        return String.join("\n", lines);
    }

    private String paragraph() {
        var text = new OdfText();
        int element = xml.depth();
        while (xml.within(element)) text.take(xml);
        return text.toString();
    }

    private static String british(String date, String shown) {
        try {
            return date.length() < 10 ? shown : BRITISH.format(LocalDate.parse(date.substring(0, 10)));
        } catch (DateTimeParseException notOne) {
            return shown;
        }
    }
}
