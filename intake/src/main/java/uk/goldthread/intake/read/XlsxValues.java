package uk.goldthread.intake.read;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What the cells of a workbook display. */
final class XlsxValues {
    private final List<String> strings;
    private final XlsxFormats formats;
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    XlsxValues(List<String> strings, XlsxFormats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** By the cell types of ECMA-376 part 1, 18.18.11. */
    String display(String type, int style, String value) {
        if (value.isEmpty()) return "";
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, formats.of(style));
            default -> value;
        };
    }

    /** The general format shows a whole number of up to eleven digits as it is, and most numbers are such. */
    private static boolean isShortWhole(String value) {
        return value.length() <= 11 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private String shared(String index) {
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            throw CannotRead.damaged();
        }
    }

    private String number(String value, XlsxFormats.NumberFormat format) {
        if (format.index() == 0 && isShortWhole(value)) return value;
        try {
            return formatter.formatRawCellContents(Double.parseDouble(value), format.index(), format.code(), since1904);
        } catch (IllegalArgumentException unknownFormat) {
            return value;
        }
    }
}
