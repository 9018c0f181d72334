package uk.goldthread.intake.read.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers and days as the cells of a workbook display them. */
final class SheetNumbers {
    private final SheetFormats formats;
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    SheetNumbers(SheetFormats formats, boolean since1904) {
        this.formats = formats;
        this.since1904 = since1904;
    }

    boolean isGeneral(int style) {
        return formats.of(style).index() == 0;
    }

    String display(double number, int style) {
        var format = formats.of(style);
        return formatter.formatRawCellContents(number, format.index(), format.code(), since1904);
    }
}
