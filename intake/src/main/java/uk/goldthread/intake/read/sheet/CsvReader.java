package uk.goldthread.intake.read.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.goldthread.intake.read.source.Tree;

/** Delimited values. An empty record ends a table, as an empty row does in a sheet; rows keep their number in the file. */
public final class CsvReader {
    private CsvReader() {}

    public static void read(String file, char delimiter, Tree tree) {
        var text = withoutHint(file);
        var format = quotesClose(text, delimiter)
                ? lenient(delimiter)
                : lenient(delimiter).builder().setQuote(null).get();
        var sheet = new SheetRows(tree, new MergedCells());
        try (var records = CSVParser.parse(new StringReader(text), format)) {
            for (var record : records) sheet.row((int) record.getRecordNumber(), cells(record));
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
        sheet.end();
    }

    static CSVFormat lenient(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** A quotation mark that opens a value and is never closed would swallow the rest of the file; then none count. */
    private static boolean quotesClose(String text, char delimiter) {
        if (text.chars().filter(c -> c == '"').count() % 2 == 0) return true;
        var strict = lenient(delimiter).builder().setLenientEof(false).get();
        try (var records = CSVParser.parse(new StringReader(text), strict)) {
            return records.stream().count() > 0;
        } catch (IOException | UncheckedIOException unclosed) {
            return false;
        }
    }

    private static List<SheetCell> cells(CSVRecord record) {
        var cells = new ArrayList<SheetCell>(record.size());
        for (int i = 0; i < record.size(); i++) cells.add(new SheetCell(i + 1, FormulaGuard.unguarded(record.get(i))));
        return cells;
    }

    /** Some programs name the delimiter in a first line: {@code sep=;}. */
    private static String withoutHint(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) ? text.substring(text.indexOf('\n') + 1) : text;
    }
}
