package uk.goldthread.intake.read.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Paragraph.Style;

/** The paragraph styles of a Word document: what each makes of a paragraph, and the list that it numbers it by. */
final class DocxStyles {
    private static final int MOST_ANCESTORS = 20;

    /** A style as it is written; what it does not say, the style that it is based on says. */
    private record Written(
            String name,
            @Nullable String basedOn,
            int outline,
            @Nullable String list,
            int level) {}

    private final Map<String, Written> byId = new HashMap<>();

    static DocxStyles read(Xml xml) {
        var styles = new DocxStyles();
        while (xml.next()) if (xml.starts("style")) styles.style(xml);
        return styles;
    }

    private void style(Xml xml) {
        var id = xml.attribute("styleId", "");
        String name = "", basedOn = null, list = null;
        int outline = -1, level = 0, element = xml.depth();
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "");
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", 0);
                default -> {}
            }
        }
        byId.put(id, new Written(name, basedOn, outline, list, level));
    }

    /** TITLE, HEADING or BODY; whether a paragraph is a list item, its numbering says. */
    Style of(@Nullable String id) {
        int ancestors = 0;
        for (var style = find(id); style != null && ancestors++ < MOST_ANCESTORS; style = find(style.basedOn)) {
            var kind = named(style.name);
            if (kind != Style.BODY) return kind;
            if (style.outline >= 0) return style.outline < 9 ? Style.HEADING : Style.BODY;
        }
        return Style.BODY;
    }

    /** What Word's own styles make of a paragraph; their names are English in every language. */
    static Style named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) return Style.TITLE;
        return lower.startsWith("heading ") ? Style.HEADING : Style.BODY;
    }

    /** The list by which a style numbers its paragraphs, and the level within it. */
    DocxNumbering.@Nullable Item item(@Nullable String id) {
        int ancestors = 0;
        for (var style = find(id); style != null && ancestors++ < MOST_ANCESTORS; style = find(style.basedOn))
            if (style.list != null) return new DocxNumbering.Item(style.list, style.level);
        return null;
    }

    private @Nullable Written find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }
}
