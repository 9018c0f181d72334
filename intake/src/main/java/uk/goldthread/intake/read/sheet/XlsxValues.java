package uk.goldthread.intake.read.sheet;

import java.util.List;
import uk.goldthread.intake.read.source.CannotRead;

/** What the cells of a workbook display. */
final class XlsxValues {
    private final List<String> strings;
    private final SheetNumbers numbers;

    XlsxValues(List<String> strings, SheetNumbers numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    /** By the cell types of ECMA-376 part 1, 18.18.11. */
    String display(String type, int style, String value) {
        if (value.isEmpty()) return "";
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, style);
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

    private String number(String value, int style) {
        if (numbers.isGeneral(style) && isShortWhole(value)) return value;
        try {
            return numbers.display(Double.parseDouble(value), style);
        } catch (IllegalArgumentException unknownFormat) {
            return value;
        }
    }
}
