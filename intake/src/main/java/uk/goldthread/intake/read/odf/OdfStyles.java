package uk.goldthread.intake.read.odf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Paragraph.Style;

/** The styles of an OpenDocument file, as far as they say what a paragraph is or that a thing is not shown. */
final class OdfStyles {
    private static final int MOST_ANCESTORS = 20;

    private record Key(String family, String name) {}

    private record Written(String name, @Nullable String parent, boolean hidden) {}

    private final Map<Key, Written> byKey = new HashMap<>();

    /** The style that has just started. */
    void style(Xml xml) {
        var name = xml.attribute("name", "");
        var family = xml.attribute("family", "");
        var parent = xml.attribute("parent-style-name");
        boolean hidden = false;
        int element = xml.depth();
        while (xml.within(element)) {
            if (xml.starts("text-properties"))
                hidden |= xml.attribute("display", "true").equals("none");
            if (xml.starts("table-properties"))
                hidden |= xml.attribute("display", "true").equals("false");
        }
        byKey.put(new Key(family, name), new Written(name, parent, hidden));
    }

    /** TITLE, HEADING or BODY. The styles that all office programs know have their English names in the file. */
    Style ofParagraph(@Nullable String name) {
        int ancestors = 0;
        for (var style = find("paragraph", name);
                style != null && ancestors++ < MOST_ANCESTORS;
                style = find("paragraph", style.parent)) {
            if (style.name.equals("Title")) return Style.TITLE;
            if (style.name.startsWith("Heading")) return Style.HEADING;
        }
        return Style.BODY;
    }

    boolean isHiddenParagraph(@Nullable String name) {
        return isHidden("paragraph", name);
    }

    boolean isHiddenText(@Nullable String name) {
        return isHidden("text", name);
    }

    boolean isHiddenSheet(@Nullable String name) {
        return isHidden("table", name);
    }

    private boolean isHidden(String family, @Nullable String name) {
        var style = find(family, name);
        return style != null && style.hidden;
    }

    private @Nullable Written find(String family, @Nullable String name) {
        return name == null ? null : byKey.get(new Key(family, name));
    }
}
