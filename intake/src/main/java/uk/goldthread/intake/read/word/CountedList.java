package uk.goldthread.intake.read.word;

import org.jspecify.annotations.Nullable;

/** A list that is numbered level by level. A deeper level begins anew whenever one above it goes on. */
public final class CountedList {
    private static final int LEVELS = 10;

    /** What stands before a paragraph; %1 to %9 in the text are the counts of those levels. */
    private record Level(NumberForm form, String text, int start) {}

    private final @Nullable Level[] levels = new Level[LEVELS];
    private final int[] counts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    public void level(int index, NumberForm form, String text, int start) {
        if (has(index)) levels[index] = new Level(form, text, start);
    }

    /** The text with the characters 0 to 8 for the levels, as old Word documents and Rich Text have it. */
    static String placeholders(String text) {
        var written = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < LEVELS - 1) written.append('%').append(c + 1);
            else written.append((char) c);
        });
        return written.toString();
    }

    public void startAt(int index, int start) {
        if (!has(index) || levels[index] == null) return;
        levels[index] = new Level(levels[index].form, levels[index].text, start);
        begun[index] = false;
    }

    /** The same levels, nothing counted yet. */
    public CountedList anew() {
        var copy = new CountedList();
        System.arraycopy(levels, 0, copy.levels, 0, LEVELS);
        return copy;
    }

    /** The label of the next paragraph at that level, empty where the list gives none. */
    public String next(int index) {
        if (!has(index) || levels[index] == null) return "";
        count(index, levels[index]);
        return label(levels[index]);
    }

    private static boolean has(int index) {
        return index >= 0 && index < LEVELS;
    }

    private void count(int index, Level level) {
        counts[index] = begun[index] ? counts[index] + 1 : level.start;
        begun[index] = true;
        for (int deeper = index + 1; deeper < LEVELS; deeper++) begun[deeper] = false;
    }

    private String label(Level level) {
        if (level.form == NumberForm.BULLET) return "•";
        if (level.form == NumberForm.NONE) return "";
        var label = level.text;
        for (int i = 0; i < LEVELS; i++) {
            var written = levels[i];
            if (written == null || !label.contains("%" + (i + 1))) continue;
            label = label.replace("%" + (i + 1), written.form.write(begun[i] ? counts[i] : written.start));
        }
        return label;
    }
}
