package uk.goldthread.intake.read.word;

import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Paragraph.Style;

/** A paragraph of a Word document that is being read, element by element. */
final class DocxParagraph {
    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private int outline = 9;
    private boolean hidden;

    void take(Xml xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val");
            case "numId" -> list = xml.attribute("val");
            case "ilvl" -> level = xml.number("val", 0);
            case "outlineLvl" -> outline = xml.number("val", 9);
            case "r" -> hidden = false;
            case "vanish" -> hidden = xml.isOn();
            case "t" -> words(xml.textWithin());
            case "tab", "ptab" -> words("\t");
            case "br", "cr" -> words("\n");
            case "noBreakHyphen" -> words("-");
            case "sym" -> words(Symbols.of(xml.attribute("char", "")));
            case "tabs", "del", "moveFrom", "pPrChange", "rPrChange", "instrText", "Fallback" -> xml.skip();
            default -> {}
        }
    }

    private void words(String more) {
        if (!hidden) text.append(more);
    }

    Flow.Text flow(DocxStyles styles, DocxNumbering numbering) {
        var item = item(styles);
        var label = item == null ? "" : numbering.next(item);
        var kind = outline < 9 ? Style.HEADING : styles.of(style);
        if (kind == Style.BODY && !label.isEmpty()) kind = Style.LIST_ITEM;
        return new Flow.Text(
                label.isEmpty()
                        ? text.toString()
                        : label + " " + text.toString().stripLeading(),
                kind);
    }

    /** What the paragraph itself says of its list goes before what its style says. */
    private DocxNumbering.@Nullable Item item(DocxStyles styles) {
        var ofStyle = styles.item(style);
        if (list != null) return new DocxNumbering.Item(list, level == null ? 0 : level);
        return ofStyle == null || level == null ? ofStyle : new DocxNumbering.Item(ofStyle.list(), level);
    }
}
