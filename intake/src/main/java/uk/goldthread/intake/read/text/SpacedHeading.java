package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.words.Headings;

/**
 * The headings of columns in text that is laid out with blanks: the lines {@code from} to {@code to} of a page.
 *
 * @param starts where the words of each heading begin, and {@code ends} where they end
 */
record SpacedHeading(int from, int to, List<String> words, int[] starts, int[] ends) {
    /** Blanks before the upper line of a heading that has none in the first column. */
    private static final int INDENTED = 8;

    private static final int HIGHEST_HEADING = 5;
    private static final int FEWEST = 3;
    private static final int MOST_EMPTY = 3;
    private static final int LONGEST_TITLE = 3;

    static @Nullable SpacedHeading at(List<String> page, int at, int above) {
        if (SpacedLine.isTooWide(page.get(at))) return null;
        SpacedHeading best = null;
        long most = 2 * FEWEST - 1;
        int top = at;
        while (top > above
                && top > at - 2
                && !SpacedLine.isTooWide(page.get(top - 1))
                && !page.get(top - 1).isBlank()
                && isHigher(page.get(top - 1))) top--;
        for (int from = at; from >= top; from--)
            for (int to = at + 1; stands(page.get(from)) && to <= Math.min(page.size(), from + HIGHEST_HEADING); to++) {
                if (SpacedLine.isTooWide(page.get(to - 1)) || page.get(to - 1).isBlank()) break;
                var heading = of(page, from, to);
                long known = heading.known();
                if (known > most || known == most && best != null && isRest(page.get(to - 1))) {
                    most = known;
                    best = heading;
                }
            }
        return best == null ? null : best.toBlank(page);
    }

    /** Up to an empty line close below, all lines with nothing in the first column belong to the headings. */
    private SpacedHeading toBlank(List<String> page) {
        int blank = to;
        while (blank < page.size()
                && blank - from <= HIGHEST_HEADING
                && !SpacedLine.isTooWide(page.get(blank))
                && SpacedLine.indent(page.get(blank)) >= starts[1]
                && !page.get(blank).isBlank()) blank++;
        if (blank == to || blank == page.size() || !page.get(blank).isBlank()) return this;
        var whole = of(page, from, blank);
        return whole.words.size() == words.size() ? whole : this;
    }

    /** What is known by all its words counts twice. */
    private long known() {
        long whole = words.size() < FEWEST
                ? 0
                : words.stream().filter(SpacedHeading::isWhole).count();
        return whole < 2 ? 0 : SpacedTables.known(words) + whole;
    }

    private static boolean isWhole(String words) {
        return Character.isUpperCase(words.charAt(0)) && Headings.isWhole(words);
    }

    /** The lower lines of headings, in small letters. */
    private static boolean isRest(String line) {
        return Stream.of(line.strip().split(" {2,}")).allMatch(part -> Character.isLowerCase(part.charAt(0)));
    }

    /** Not a line of prose above it. */
    private static boolean stands(String line) {
        return SpacedLine.hasGap(line) || isHigher(line);
    }

    private static boolean isHigher(String line) {
        return SpacedLine.indent(line) > INDENTED;
    }

    private static SpacedHeading of(List<String> page, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) width = Math.max(width, page.get(i).length());
        var written = new boolean[width + 2];
        for (int i = from; i < to; i++)
            for (int c = 0; c < page.get(i).length(); c++)
                written[c] |= !Character.isWhitespace(page.get(i).charAt(c));
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (int c = 0; c < width; c++) {
            if (!written[c]) continue;
            starts.add(c);
            while (c < width && (written[c] || written[c + 1])) c++;
            ends.add(c);
        }
        var lines = page.subList(from, to);
        for (int j = 0; j < starts.size(); j++) {
            int gap = Headings.isWhole(words(lines, starts.get(j), ends.get(j)))
                    ? 0
                    : between(lines, starts.get(j), ends.get(j));
            if (gap == 0) continue;
            starts.add(j + 1, gap + 1);
            ends.add(j, gap);
        }
        var words = new ArrayList<String>();
        for (int j = 0; j < starts.size(); j++) words.add(words(lines, starts.get(j), ends.get(j)));
        return new SpacedHeading(from, to, words, ints(starts), ints(ends));
    }

    private static String words(List<String> lines, int from, int to) {
        var joined = new StringBuilder();
        for (var line : lines)
            joined.append(' ').append(SpacedLine.part(line, from, to).strip());
        return joined.toString().strip().replaceAll(" +", " ");
    }

    /** The one blank between two headings that only together are none; 0 where there is none such. */
    private static int between(List<String> lines, int from, int to) {
        for (int at = from + 1; at < to - 1; at++) {
            int gap = at;
            boolean free = lines.stream().allMatch(line -> gap >= line.length() || line.charAt(gap) == ' ');
            if (free && Headings.isWhole(words(lines, from, at)) && Headings.isWhole(words(lines, at + 1, to)))
                return at;
        }
        return 0;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Before several empty lines, other headings, or a line across that nothing follows in columns; right below the heading
     * where some line is too wide for any page.
     */
    int end(List<String> page) {
        int end = to, empty = 0, blank = to;
        for (int i = to; i < page.size() && i < to + SpacedColumns.MOST_LINES; i++) {
            Budget.check();
            var line = page.get(i);
            if (line.isBlank()) {
                blank = i;
                if (++empty >= MOST_EMPTY) break;
                continue;
            }
            empty = 0;
            if (at(page, i, i) != null || isAcross(line) && !goesOn(page, i)) return withoutProse(page, blank, i);
            if (SpacedLine.isTooWide(line)) return to;
            end = i + 1;
        }
        return withoutProse(page, blank, end);
    }

    /** Lines below the last empty one that have words in the first column only belong to what follows. */
    private int withoutProse(List<String> page, int blank, int end) {
        boolean prose = blank > to
                && blank < end
                && page.subList(blank, end).stream()
                        .allMatch(line -> line.isBlank()
                                || !SpacedLine.hasGap(line) && SpacedLine.indent(line) < starts[1]
                                || SpacedLine.indent(line) > starts[1] && !SpacedLine.hasGap(line));
        int last = prose ? blank : end;
        while (last > to && page.get(last - 1).isBlank()) last--;
        return last;
    }

    private boolean goesOn(List<String> page, int at) {
        int next = at;
        while (next < page.size() && next - at < LONGEST_TITLE && isAcross(page.get(next))) next++;
        while (next < page.size()
                && next - at < LONGEST_TITLE + 1
                && page.get(next).isBlank()) next++;
        return next < page.size() && SpacedLine.hasGap(page.get(next)) && at(page, next, next) == null;
    }

    /** One part that stretches over the beginnings of two columns at least, or over the second from the left margin. */
    boolean isAcross(String line) {
        if (line.isBlank() || SpacedLine.hasGap(line)) return false;
        int begin = SpacedLine.indent(line), end = line.length();
        int crossed = 0;
        for (int j = 1; j < starts.length; j++) if (begin < ends[j - 1] && end > starts[j] + 2) crossed++;
        return crossed > 1;
    }
}
