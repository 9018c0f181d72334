package uk.goldthread.intake.read.odf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.word.CountedList;
import uk.goldthread.intake.read.word.NumberForm;
import uk.goldthread.intake.read.xml.Xml;

/**
 * The automatic numbers of an OpenDocument text, which stand nowhere in it: those of its lists, and those that headings
 * have by their level (OpenDocument 1.3 part 3, 5.3 and 16.30 to 16.34).
 */
final class OdfNumbering {
    private final Map<String, CountedList> styles = new HashMap<>();
    private final Map<String, CountedList> lastOfStyle = new HashMap<>();
    private final Map<String, CountedList> byId = new HashMap<>();
    private CountedList outline = new CountedList();

    /** The list style that has just started. */
    void style(Xml xml) {
        var name = xml.attribute("name", "");
        styles.put(name, levels(xml));
    }

    void outline(Xml xml) {
        outline = levels(xml);
    }

    private static CountedList levels(Xml xml) {
        var list = new CountedList();
        int element = xml.depth();
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            int level = xml.number("level", 0);
            switch (xml.name()) {
                case "list-level-style-number", "outline-level-style" ->
                    list.level(level - 1, form(xml), text(xml, level), xml.number("start-value", 1));
                case "list-level-style-bullet", "list-level-style-image" ->
                    list.level(level - 1, NumberForm.BULLET, "", 1);
                default -> {}
            }
        }
        return list;
    }

    private static NumberForm form(Xml xml) {
        return NumberForm.ofOpenDocument(xml.attribute("num-format", ""));
    }

    /** Newer programs write the whole label, "(%1%.%2%)"; the standard has what is before it, behind it and how deep. */
    private static String text(Xml xml, int level) {
        var whole = xml.attribute("num-list-format");
        if (whole != null) return whole.replaceAll("%(\\d)%", "%$1");
        var text = new StringBuilder(xml.attribute("num-prefix", ""));
        for (int shown = Math.max(1, level - xml.number("display-levels", 1) + 1); shown <= level; shown++)
            text.append('%').append(shown).append(shown < level ? "." : "");
        return text.append(xml.attribute("num-suffix", "")).toString();
    }

    /** The list that has just started; within another it goes on with that, unless it has a style of its own. */
    CountedList list(Xml xml, @Nullable CountedList outer) {
        var style = xml.attribute("style-name");
        if (outer != null && (style == null || lastOfStyle.get(style) == outer)) return outer;
        var name = style == null ? "" : style;
        var list = earlier(xml, name);
        if (list == null) list = styles.getOrDefault(name, new CountedList()).anew();
        lastOfStyle.put(name, list);
        var id = xml.attribute("id");
        if (id != null) byId.put(id, list);
        return list;
    }

    private @Nullable CountedList earlier(Xml xml, String style) {
        var continued = xml.attribute("continue-list");
        if (continued != null) return byId.get(continued);
        return xml.attribute("continue-numbering", "false").equals("true") ? lastOfStyle.get(style) : null;
    }

    String heading(int level) {
        return outline.next(level - 1);
    }
}
