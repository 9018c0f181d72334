package uk.goldthread.register.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.sheet.FormulaGuard;

/** A list as a file of comma-separated values (RFC 4180), safe against formulas, sent row by row. */
public final class CsvList {
    private final CSVPrinter printer;

    private CsvList(CSVPrinter printer) {
        this.printer = printer;
    }

    public static CsvList begin(HttpServletResponse response, String fileName, Object... headings) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(fileName));
        var list = new CsvList(new CSVPrinter(response.getWriter(), CSVFormat.RFC4180));
        list.row(headings);
        return list;
    }

    /** One row; nothing stands for null. */
    public void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvList::guarded).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String guarded(@Nullable Object cell) {
        return FormulaGuard.guarded(Objects.toString(cell, ""));
    }

    public void end() throws IOException {
        printer.flush();
    }
}
