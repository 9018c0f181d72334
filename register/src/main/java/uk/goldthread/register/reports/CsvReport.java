package uk.goldthread.register.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.goldthread.intake.read.sheet.FormulaGuard;

/** Comma-separated values (RFC 4180): the header and the rows alone. */
final class CsvReport {
    private CsvReport() {}

    static void write(Report report, OutputStream out) throws IOException {
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(report.columns().stream().map(Column::heading).toList());
        int columns = report.columns().size();
        report.forEachRow(row -> print(printer, cells(row, columns)));
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A theme stands in the first cell of an otherwise empty row. */
    private static List<String> cells(Row row, int columns) {
        var cells = new ArrayList<String>(columns);
        switch (row) {
            case Row.Theme theme -> cells.add(FormulaGuard.guarded(theme.words()));
            case Row.Cells(var words) -> words.forEach(cell -> cells.add(FormulaGuard.guarded(cell.plain())));
        }
        while (cells.size() < columns) cells.add("");
        return cells;
    }
}
