package uk.goldthread.register.reports;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The table of a report in Word: the header is repeated on each page, and a row stays on one where it fits on one. */
final class DocxTable {
    /** A row of more characters may take most of a page: kept whole it would leave a gap, so it may be split. */
    private static final int MOST_KEPT_WHOLE = 3_000;

    private static final String SHADE = "F3F2F1";
    private static final int COUNT_LABEL = 3_000, COUNT_NUMBER = 1_200;

    private final XWPFTable table;
    private final Report report;
    private final List<Column> columns;

    DocxTable(XWPFDocument document, Report report) {
        this.report = report;
        columns = report.columns();
        table = grid(document, widths(report));
    }

    /** The counts, a line each. */
    static void counts(XWPFDocument document, Report report) {
        var table = grid(document, new long[] {COUNT_LABEL, COUNT_NUMBER});
        header(table.getRow(0), List.of("Status", "Number"));
        for (var count : report.countLines()) {
            var row = table.createRow();
            write(row.getCell(0), Words.of(count.label()), "TableText");
            write(row.getCell(1), Words.of(String.valueOf(count.number())), "TableText");
        }
    }

    void fill() {
        header(table.getRow(0), columns.stream().map(Column::heading).toList());
        report.forEachRow(this::add);
    }

    private static XWPFTable grid(XWPFDocument document, long[] widths) {
        var table = document.createTable(1, widths.length);
        table.setStyleID("TableGrid");
        var layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < widths.length; i++) {
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
                    .setW(BigInteger.valueOf(widths[i]));
            table.getRow(0).getCell(i).setWidth(String.valueOf(widths[i]));
            table.getRow(0).getCell(i).setWidthType(TableWidthType.DXA);
        }
        return table;
    }

    private static long[] widths(Report report) {
        long total = report.columns().stream().mapToLong(Column::width).sum();
        return report.columns().stream()
                .mapToLong(column -> report.layout().paper().space() * column.width() / total)
                .toArray();
    }

    private static void header(XWPFTableRow row, List<String> headings) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < headings.size(); i++) {
            row.getCell(i).setColor(SHADE);
            write(row.getCell(i), Words.of(headings.get(i)), "TableHeading");
        }
    }

    private void add(Row next) {
        var row = table.createRow();
        switch (next) {
            case Row.Theme(var words) -> theme(row, words);
            case Row.Cells cells -> cells(row, cells);
        }
    }

    private void theme(XWPFTableRow row, String words) {
        for (int i = columns.size() - 1; i > 0; i--) row.removeCell(i);
        row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
        row.getCell(0).setColor(SHADE);
        row.setCantSplitRow(true);
        write(row.getCell(0), Words.of(words), "Heading2");
    }

    private void cells(XWPFTableRow row, Row.Cells cells) {
        row.setCantSplitRow(cells.length() <= MOST_KEPT_WHOLE);
        for (int i = 0; i < columns.size(); i++)
            write(row.getCell(i), cells.cells().get(i), "TableText");
    }

    /** A cell has one paragraph from the start. */
    private static void write(XWPFTableCell cell, Words words, String style) {
        for (int i = 0; i < Math.max(1, words.paragraphs().size()); i++) {
            var paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.setStyle(words.listed() ? "TableList" : style);
            if (!words.isEmpty())
                paragraph.createRun().setText(words.paragraphs().get(i));
        }
    }
}
