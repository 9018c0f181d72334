package uk.goldthread.intake.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a Word document. They are words of the page ("R.1", "2.3", "(b)") that stand nowhere in the
 * text, so they are counted as Word counts them (ECMA-376 part 1, 17.9).
 */
final class DocxNumbering {
    private static final int LEVELS = 9;

    /** A paragraph's membership of a list; list "0" means none. */
    record Item(String list, int level) {}

    private record Level(NumberForm form, String text, int start) {}

    private static final class Definition {
        final @Nullable Level[] levels = new Level[LEVELS];
        final int[] counts = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Definition> lists = new HashMap<>();

    static DocxNumbering read(Xml xml) {
        var numbering = new DocxNumbering();
        while (xml.next()) {
            if (xml.starts("abstractNum")) numbering.definition(xml);
            else if (xml.starts("num")) numbering.list(xml);
        }
        return numbering;
    }

    private void definition(Xml xml) {
        var definition = new Definition();
        definitions.put(xml.attribute("abstractNumId", ""), definition);
        int element = xml.depth();
        while (xml.within(element)) if (xml.starts("lvl")) level(xml, definition);
    }

    private static void level(Xml xml, Definition definition) {
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
        if (index >= 0 && index < LEVELS) definition.levels[index] = new Level(NumberForm.of(form), text, start);
    }

    /** Lists of one definition go on counting together, unless one of them starts anew. */
    private void list(Xml xml) {
        var id = xml.attribute("numId", "");
        var definition = new Definition();
        boolean anew = false;
        int element = xml.depth(), overridden = 0;
        while (xml.within(element)) {
            if (xml.starts("abstractNumId"))
                definition = definitions.getOrDefault(xml.attribute("val", ""), definition);
            if (xml.starts("lvlOverride")) overridden = xml.number("ilvl", 0);
            if (xml.starts("startOverride") && !anew) {
                definition = copy(definition);
                anew = true;
            }
            if (xml.starts("startOverride")) startAt(definition, overridden, xml.number("val", 1));
            if (xml.starts("lvl")) level(xml, definition);
        }
        lists.put(id, definition);
    }

    private static Definition copy(Definition definition) {
        var copy = new Definition();
        System.arraycopy(definition.levels, 0, copy.levels, 0, LEVELS);
        return copy;
    }

    private static void startAt(Definition definition, int index, int start) {
        if (index < 0 || index >= LEVELS) return;
        var level = definition.levels[index];
        if (level != null) definition.levels[index] = new Level(level.form, level.text, start);
    }

    /** The label of the next paragraph of that list, empty where the list gives none. */
    String next(Item item) {
        var definition = lists.get(item.list());
        if (definition == null || item.level() < 0 || item.level() >= LEVELS) return "";
        var level = definition.levels[item.level()];
        if (level == null) return "";
        count(definition, item.level(), level);
        return label(definition, level);
    }

    private static void count(Definition definition, int index, Level level) {
        definition.counts[index] = definition.begun[index] ? definition.counts[index] + 1 : level.start;
        definition.begun[index] = true;
        for (int deeper = index + 1; deeper < LEVELS; deeper++) definition.begun[deeper] = false;
    }

    private static String label(Definition definition, Level level) {
        if (level.form == NumberForm.BULLET) return "•";
        if (level.form == NumberForm.NONE) return "";
        var label = level.text;
        for (int i = 0; i < LEVELS; i++) {
            var written = definition.levels[i];
            if (written == null || !label.contains("%" + (i + 1))) continue;
            int count = definition.begun[i] ? definition.counts[i] : written.start;
            label = label.replace("%" + (i + 1), written.form.write(count));
        }
        return label;
    }
}
