package uk.goldthread.intake.read.word;

import java.util.HashMap;
import java.util.Map;
import uk.goldthread.intake.read.xml.Xml;

/**
 * The automatic numbers of a Word document. They are words of the page ("R.1", "2.3", "(b)") that stand nowhere in the
 * text, so they are counted as Word counts them (ECMA-376 part 1, 17.9).
 */
final class DocxNumbering {
    /** A paragraph's membership of a list; list "0" means none. */
    record Item(String list, int level) {}

    private final Map<String, CountedList> definitions = new HashMap<>();
    private final Map<String, CountedList> lists = new HashMap<>();

    static DocxNumbering read(Xml xml) {
        var numbering = new DocxNumbering();
        while (xml.next()) {
            if (xml.starts("abstractNum")) numbering.definition(xml);
            else if (xml.starts("num")) numbering.list(xml);
        }
        return numbering;
    }

    private void definition(Xml xml) {
        var definition = new CountedList();
        definitions.put(xml.attribute("abstractNumId", ""), definition);
        int element = xml.depth();
        while (xml.within(element)) if (xml.starts("lvl")) level(xml, definition);
    }

    private static void level(Xml xml, CountedList definition) {
        int index = xml.number("ilvl", 0), start = 1, element = xml.depth();
        String form = "decimal", text = "";
        while (xml.within(element)) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> form = xml.attribute("val", "decimal");
                case "lvlText" -> text = xml.attribute("val", "");
                default -> {}
            }
        }
        definition.level(index, NumberForm.of(form), text, start);
    }

    /** Lists of one definition go on counting together, unless one of them starts anew. */
    private void list(Xml xml) {
        var id = xml.attribute("numId", "");
        var definition = new CountedList();
        boolean anew = false;
        int element = xml.depth(), overridden = 0;
        while (xml.within(element)) {
            if (xml.starts("abstractNumId"))
                definition = definitions.getOrDefault(xml.attribute("val", ""), definition);
            if (xml.starts("lvlOverride")) overridden = xml.number("ilvl", 0);
            if (xml.starts("startOverride") && !anew) {
                definition = definition.anew();
                anew = true;
            }
            if (xml.starts("startOverride")) definition.startAt(overridden, xml.number("val", 1));
            if (xml.starts("lvl")) level(xml, definition);
        }
        lists.put(id, definition);
    }

    /** The label of the next paragraph of that list, empty where the list gives none. */
    String next(Item item) {
        var definition = lists.get(item.list());
        return definition == null ? "" : definition.next(item.level());
    }
}
