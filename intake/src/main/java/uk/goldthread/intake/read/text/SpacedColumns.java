package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring lines of a page of text that stand in columns. Between two columns lies a gutter that no line writes in; where
 * words of a full cell reach it, one blank is left. A line that writes across is the title of a section where columns go on
 * below it, and else the end.
 *
 * @param from the first line of the page
 * @param lines as they stand, empty ones among them
 * @param starts where each column begins, the first at 0
 */
record SpacedColumns(int from, List<String> lines, List<Integer> starts) implements TextColumns {

    /** A longer table is read in parts, so that no text takes the square of its length. */
    static final int MOST_LINES = 400;

    private static final int MOST_EMPTY = 3;
    private static final int LONGEST_TITLE = 4;
    private static final int FEWEST_LINES = 2;

    /**
     * Those that begin with that line, which has several cells; null where there are none.
     *
     * @param above the first line that is free
     */
    static @Nullable SpacedColumns at(List<String> page, int from, int above) {
        if (gaps(page.get(from)).isEmpty()) return null;
        int top = top(page, from, above);
        int end = end(page, top);
        while (end > from && page.get(end - 1).isBlank()) end--;
        var lines = page.subList(top, end);
        if (lines.stream().filter(line -> !line.isBlank()).count() < FEWEST_LINES) return null;
        var starts = starts(lines);
        return starts.size() < 2 ? null : new SpacedColumns(top, List.copyOf(lines), starts);
    }

    /** The upper lines of a heading stand close above, clear of the left margin. */
    private static int top(List<String> page, int from, int above) {
        int top = from;
        while (top > above && !page.get(top - 1).isBlank() && isHigher(page.get(top - 1), page.get(from))) top--;
        return top;
    }

    private static boolean isHigher(String above, String line) {
        int indent = SpacedLine.indent(above);
        return gaps(above).isEmpty()
                && indent > SpacedLine.indent(line) + SpacedProfile.WIDE
                && above.strip().length() < line.strip().length() / 2;
    }

    private static int end(List<String> page, int top) {
        var profile = new SpacedProfile();
        int empty = 0;
        int end = top;
        for (int i = top; i < Math.min(page.size(), top + MOST_LINES) && empty < MOST_EMPTY; i++) {
            empty = page.get(i).isBlank() ? empty + 1 : 0;
            if (empty > 0) continue;
            int title = title(page, i, profile);
            if (title < 0) break;
            if (title == 0) profile = profile.with(page.get(i));
            end = i + Math.max(1, title);
            i = end - 1;
        }
        return Math.max(end, top + 1);
    }

    /** How many lines from there are the title of a section; -1 where the columns end. */
    private static int title(List<String> page, int from, SpacedProfile profile) {
        int to = from;
        while (to < page.size() && to - from <= LONGEST_TITLE && crosses(page.get(to), profile)) to++;
        if (to == from || isStray(page, from, profile)) return 0;
        boolean goesOn = to - from <= LONGEST_TITLE
                && page.subList(from, to).stream().allMatch(line -> gaps(line).isEmpty())
                && page.subList(to, Math.min(page.size(), to + 2)).stream()
                        .anyMatch(line -> !gaps(line).isEmpty() && !crosses(line, profile));
        return goesOn ? to - from : -1;
    }

    /** A line with several cells that stands a little aside, between others that do not. */
    private static boolean isStray(List<String> page, int at, SpacedProfile profile) {
        return profile.isSettled()
                && !gaps(page.get(at)).isEmpty()
                && at + 1 < page.size()
                && !page.get(at + 1).isBlank()
                && !crosses(page.get(at + 1), profile);
    }

    private static boolean crosses(String line, SpacedProfile profile) {
        return !line.isBlank() && profile.isCrossedBy(line);
    }

    private static boolean isBlank(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ';
    }

    /** Where a line has several blanks between words. */
    private static List<int[]> gaps(String line) {
        var gaps = new ArrayList<int[]>();
        int end = line.stripTrailing().length();
        for (int i = SpacedLine.indent(line); i < end; i++) {
            int start = i;
            while (i < end && isBlank(line, i)) i++;
            if (i - start >= SpacedProfile.WIDE) gaps.add(new int[] {start, i});
        }
        return gaps;
    }

    private static List<Integer> starts(List<String> lines) {
        var all = new SpacedProfile();
        for (var line : lines) {
            if (line.isBlank()) continue;
            if (!gaps(line).isEmpty() || !crosses(line, all)) all = all.with(line);
        }
        return all.starts();
    }

    @Override
    public int count() {
        return starts.size();
    }

    /** The line writes across a gutter, and no cell begins where a column does. */
    @Override
    public boolean isAcross(int line) {
        var text = lines.get(line);
        int indent = SpacedLine.indent(text);
        boolean begins =
                starts.stream().anyMatch(start -> start > indent && isBlank(text, start - 1) && !isBlank(text, start));
        return gaps(text).isEmpty()
                && !begins
                && starts.stream().skip(1).anyMatch(start -> start < text.length() && !isBlank(text, start - 1));
    }

    @Override
    public List<String> cells(int line) {
        var cells = new ArrayList<>(Collections.nCopies(count(), ""));
        var text = lines.get(line);
        if (isAcross(line)) cells.set(0, text.strip());
        else
            for (int i = 0; i < count(); i++) {
                int end = i + 1 < count() ? start(text, starts.get(i + 1)) : text.length();
                cells.set(i, text.substring(start(text, starts.get(i)), end).strip());
            }
        return cells;
    }

    /** Where the words of a line begin that stand in the column which begins there: never within a word. */
    private static int start(String line, int column) {
        int start = Math.min(column, line.length());
        while (start > 0 && start < line.length() && !isBlank(line, start) && !isBlank(line, start - 1)) start--;
        return start;
    }
}
