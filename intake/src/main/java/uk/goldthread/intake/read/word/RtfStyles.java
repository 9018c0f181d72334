package uk.goldthread.intake.read.word;

import java.util.HashMap;
import java.util.Map;
import uk.goldthread.intake.tree.Paragraph.Style;

/** The paragraph styles of Rich Text, by their numbers. */
final class RtfStyles {
    private static final int MOST_ANCESTORS = 20;

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Integer> basedOn = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int defined;

    /** A word within the table of styles. */
    void take(String word, int number) {
        if (word.equals("s")) defined = number;
        if (word.equals("sbasedon")) basedOn.put(defined, number);
    }

    /** Text within it: the name of a style, which a semicolon ends. */
    void take(String text) {
        int end = text.indexOf(';');
        name.append(end < 0 ? text : text.substring(0, end));
        if (end < 0) return;
        names.put(defined, name.toString().strip());
        name.setLength(0);
        defined = 0;
    }

    Style of(int number) {
        int style = number;
        for (int i = 0; i < MOST_ANCESTORS && names.containsKey(style); i++) {
            var kind = DocxStyles.named(names.get(style));
            if (kind != Style.BODY) return kind;
            style = basedOn.getOrDefault(style, -1);
        }
        return Style.BODY;
    }
}
