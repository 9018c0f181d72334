package uk.goldthread.intake.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.xml.Xml;

/** The number formats of a workbook, by the style that a cell names. */
record SheetFormats(List<NumberFormat> byStyle) {
    static final SheetFormats NONE = new SheetFormats(List.of());
    private static final NumberFormat GENERAL = new NumberFormat(0, "General");

    record NumberFormat(int index, String code) {}

    static SheetFormats read(Xml xml) {
        Map<Integer, String> own = new HashMap<>();
        List<NumberFormat> byStyle = new ArrayList<>();
        while (xml.next()) {
            if (xml.starts("numFmt")) own.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
            if (xml.starts("cellXfs")) styles(xml, own, byStyle);
        }
        return new SheetFormats(byStyle);
    }

    /** @param indexes of the formats, by the style that names each; {@code own} are those that the workbook brings */
    static SheetFormats of(List<Integer> indexes, Map<Integer, String> own) {
        return new SheetFormats(
                indexes.stream().map(index -> format(index, own)).toList());
    }

    private static void styles(Xml xml, Map<Integer, String> own, List<NumberFormat> byStyle) {
        int element = xml.depth();
        while (xml.within(element)) if (xml.starts("xf")) byStyle.add(format(xml.number("numFmtId", 0), own));
    }

    private static NumberFormat format(int index, Map<Integer, String> own) {
        var code = own.get(index);
        if (code == null) code = british(index);
        return code == null ? GENERAL : new NumberFormat(index, code);
    }

    /** The short date and its time follow the place where the sheet is opened; here the day stands first. */
    private static @Nullable String british(int index) {
        return switch (index) {
            case 14 -> "dd/mm/yyyy";
            case 22 -> "dd/mm/yyyy hh:mm";
            default -> BuiltinFormats.getBuiltinFormat(index);
        };
    }

    NumberFormat of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
