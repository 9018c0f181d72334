package uk.goldthread.register.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.goldthread.register.Refused;

/** A workbook: the rows under a header that stays in sight, and a sheet that says what they are. Written as it goes. */
final class XlsxReport {
    /** Excel refuses a file with a longer cell. */
    static final int MOST_CHARACTERS = 32_767;

    /** Finished rows leave memory by so many. */
    private static final int FLUSH_EVERY = 500;

    private static final double WIDTH_OF_PAGE = 150;

    private final Report report;
    private final Worksheet sheet;
    private int row;

    private XlsxReport(Report report, Worksheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    static void write(Report report, OutputStream out) throws IOException {
        var book = new Workbook(out, "Goldthread", "1.0");
        book.properties().setTitle(report.title());
        var sheet = new XlsxReport(report, book.newWorksheet("Report"));
        sheet.header();
        report.forEachRow(sheet::row);
        sheet.sheet.finish();
        about(report, book.newWorksheet("About"));
        book.finish();
    }

    static void refuseLongCells(Row row) {
        if (row instanceof Row.Cells(var cells))
            for (var words : cells)
                if (words.plain().length() > MOST_CHARACTERS)
                    throw new Refused(
                            "A cell of this report has %,d characters and a cell of an XLSX file holds up to %,d: choose CSV, HTML or DOCX. It begins “%.60s”."
                                    .formatted(words.plain().length(), MOST_CHARACTERS, words.plain()));
    }

    private void header() {
        var columns = report.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).heading());
            sheet.width(i, Math.max(8, columns.get(i).width() * WIDTH_OF_PAGE / widths(columns)));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        row = 1;
    }

    private static int widths(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }

    private void row(Row next) {
        switch (next) {
            case Row.Theme(var words) -> theme(words);
            case Row.Cells(var cells) -> cells(cells);
        }
        row++;
        if (row % FLUSH_EVERY == 0) flush();
    }

    private void theme(String words) {
        sheet.inlineString(row, 0, words);
        sheet.style(row, 0).bold().set();
        sheet.range(row, 0, row, report.columns().size() - 1).merge();
    }

    private void cells(List<Words> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) sheet.inlineString(row, i, cells.get(i).plain());
            sheet.style(row, i)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void about(Report report, Worksheet about) {
        int line = 0;
        about.width(0, 100);
        about.inlineString(line, 0, report.title());
        about.style(line++, 0).bold().set();
        about.inlineString(line++, 0, report.organisation());
        about.inlineString(line++, 0, report.asAtLine());
        for (var paragraph : report.introduction()) about.inlineString(line++, 0, paragraph);
        for (var count : CountLine.of(report.counts()))
            about.inlineString(line++, 0, count.label() + ": " + count.number());
        for (var note : report.notes()) about.inlineString(line++, 0, note);
    }
}
