package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.words.Headings;

/**
 * Columns whose headings stand apart though the cells below do not: a conversion moves each row a little aside, and leaves
 * one blank between cells that are nearly full. The headings say how many columns there are, full lines where they begin;
 * each line is then parted at the blanks that suit best.
 */
final class HeadedColumns implements TextColumns {
    private static final int HIGHEST_HEADING = 5;
    private static final int FEWEST = 3;
    private static final int MOST_EMPTY = 3;
    private static final int LONGEST_TITLE = 3;

    /**
     * What it costs to part two cells at a single blank, to leave several blanks within a cell, and for each place that a cell
     * begins aside from where its column does or goes on into the next one.
     */
    private static final double TIGHT = 1.5, HOLE = 6, ASIDE = 0.6, OVER = 0.8;

    private static final double IMPOSSIBLE = 1e6;

    /** So many lines up and down may be of the same row. */
    private static final int NEAR = 2;

    /** No cell is looked for further from where its column begins, so that a line takes little time. */
    private static final int FURTHEST = 24;

    /** No page is wider; where a line is, each has only the columns that stand clear of each other. */
    static final int WIDEST = 300;

    /** No row is moved further. */
    private static final int MOST_ASIDE = 6;

    /** No cell goes so far on into the next column. */
    private static final int FAR_OVER = 6;

    private final int from;
    private final List<String> lines;
    private final int heading;
    private final List<String> headings;
    private final Begin[] begins;
    private final List<List<String>> cells;
    private final int[][] sure;

    private HeadedColumns(int from, List<String> lines, int heading, List<String> headings, Begin[] begins) {
        this.from = from;
        this.lines = lines;
        this.heading = heading;
        this.headings = headings;
        this.begins = begins;
        this.sure = new int[lines.size()][];
        this.cells = new ArrayList<>(Collections.nCopies(lines.size(), List.of()));
    }

    /** Headings begin with that line, whether or not columns follow. */
    static boolean mayBegin(List<String> page, int from, int above) {
        return hasGap(page.get(from)) && Heading.at(page, from, above) != null;
    }

    /** Those whose headings begin with that line; null where none do. */
    static @Nullable HeadedColumns at(List<String> page, int from, int above) {
        var heading = !hasGap(page.get(from)) ? null : Heading.at(page, from, above);
        if (heading == null) return null;
        int end = end(page, heading);
        var lines = page.subList(heading.from, end);
        int height = heading.to - heading.from;
        if (end - heading.to < 2) return null;
        var begins = begins(lines.subList(height, lines.size()), heading);
        int last = lines.size();
        while (last > height + 1 && begins[1].isWrittenOver(lines.get(last - 1))) last--;
        return new HeadedColumns(heading.from, List.copyOf(lines.subList(0, last)), height, heading.words, begins);
    }

    /** @param starts where the words of each heading begin, and {@code ends} where they end */
    private record Heading(int from, int to, List<String> words, int[] starts, int[] ends) {

        static @Nullable Heading at(List<String> page, int at, int above) {
            if (isTooWide(page.get(at))) return null;
            Heading best = null;
            long most = 2 * FEWEST - 1;
            int top = at;
            while (top > above
                    && top > at - 2
                    && !isTooWide(page.get(top - 1))
                    && !page.get(top - 1).isBlank()
                    && isHigher(page.get(top - 1))) top--;
            for (int from = at; from >= top; from--)
                for (int to = at + 1;
                        stands(page.get(from)) && to <= Math.min(page.size(), from + HIGHEST_HEADING);
                        to++) {
                    if (isTooWide(page.get(to - 1)) || page.get(to - 1).isBlank()) break;
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
        private Heading toBlank(List<String> page) {
            int blank = to;
            while (blank < page.size()
                    && blank - from <= HIGHEST_HEADING
                    && !isTooWide(page.get(blank))
                    && indent(page.get(blank)) >= starts[1]
                    && !page.get(blank).isBlank()) blank++;
            if (blank == to || blank == page.size() || !page.get(blank).isBlank()) return this;
            var whole = of(page, from, blank);
            return whole.words.size() == words.size() ? whole : this;
        }

        /** What is known by all its words counts twice. */
        private long known() {
            long whole = words.size() < FEWEST
                    ? 0
                    : words.stream().filter(Heading::isWhole).count();
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
            return hasGap(line) || isHigher(line);
        }

        private static boolean isHigher(String line) {
            return line.length() - line.stripLeading().length() > 8;
        }

        private static Heading of(List<String> page, int from, int to) {
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
            return new Heading(from, to, words, ints(starts), ints(ends));
        }

        private static String words(List<String> lines, int from, int to) {
            var joined = new StringBuilder();
            for (var line : lines)
                joined.append(' ').append(part(line, from, to).strip());
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
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String part(String line, int from, int to) {
        int start = Math.min(from, line.length());
        return line.substring(start, Math.max(start, Math.min(to, line.length())));
    }

    /**
     * Before several empty lines, other headings, or a line across that nothing follows in columns; right below the heading
     * where some line is too wide for any page.
     */
    private static int end(List<String> page, Heading heading) {
        int end = heading.to, empty = 0, blank = heading.to;
        for (int i = heading.to; i < page.size() && i < heading.to + SpacedColumns.MOST_LINES; i++) {
            Budget.check();
            var line = page.get(i);
            if (line.isBlank()) {
                blank = i;
                if (++empty >= MOST_EMPTY) break;
                continue;
            }
            empty = 0;
            if (Heading.at(page, i, i) != null || isAcross(line, heading) && !goesOn(page, i, heading))
                return withoutProse(page, heading, blank, i);
            if (isTooWide(line)) return heading.to;
            end = i + 1;
        }
        return withoutProse(page, heading, blank, end);
    }

    /** Lines below the last empty one that have words in the first column only belong to what follows. */
    private static int withoutProse(List<String> page, Heading heading, int blank, int end) {
        boolean prose = blank > heading.to
                && blank < end
                && page.subList(blank, end).stream()
                        .allMatch(line -> line.isBlank()
                                || !hasGap(line) && indent(line) < heading.starts[1]
                                || indent(line) > heading.starts[1] && !hasGap(line));
        int last = prose ? blank : end;
        while (last > heading.to && page.get(last - 1).isBlank()) last--;
        return last;
    }

    private static boolean goesOn(List<String> page, int at, Heading heading) {
        int to = at;
        while (to < page.size() && to - at < LONGEST_TITLE && isAcross(page.get(to), heading)) to++;
        while (to < page.size() && to - at < LONGEST_TITLE + 1 && page.get(to).isBlank()) to++;
        return to < page.size() && hasGap(page.get(to)) && Heading.at(page, to, to) == null;
    }

    /** One part that stretches over the beginnings of two columns at least, or over the second from the left margin. */
    private static boolean isAcross(String line, Heading heading) {
        if (line.isBlank() || hasGap(line)) return false;
        int from = indent(line), to = line.length();
        int crossed = 0;
        for (int j = 1; j < heading.starts.length; j++)
            if (from < heading.ends[j - 1] && to > heading.starts[j] + 2) crossed++;
        return crossed > 1;
    }

    private static boolean isTooWide(String line) {
        return line.length() > WIDEST;
    }

    private static boolean hasGap(String line) {
        return line.strip().contains("  ");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Where a column begins: somewhere from there to there. */
    private record Begin(int from, int to) {

        /** By one part that begins further left: prose below the table. */
        boolean isWrittenOver(String line) {
            return !hasGap(line) && indent(line) < from - 2 && line.length() > to + FAR_OVER;
        }

        int aside(int at) {
            return Math.max(0, Math.max(from - at, at - to));
        }
    }

    /** Between the heading before and its own a column begins; where exactly, most of its cells say. */
    private static Begin[] begins(List<String> body, Heading heading) {
        int count = heading.words.size();
        var rough = new Begin[count];
        rough[0] = new Begin(0, 0);
        for (int j = 1; j < count; j++) rough[j] = new Begin(heading.ends[j - 1], heading.starts[j] + 1);
        var found = new ArrayList<List<Integer>>();
        for (int j = 0; j < count; j++) found.add(new ArrayList<>());
        for (var line : body) {
            if (line.isBlank() || isAcross(line, heading)) continue;
            int[] cuts = cuts(line, rough);
            for (int j = 1; j < count; j++)
                if (isBeginning(line, cuts[j])) found.get(j).add(cuts[j]);
        }
        var begins = rough.clone();
        for (int j = 1; j < count; j++) {
            var sorted = found.get(j).stream().sorted().toList();
            int middle = sorted.isEmpty() ? heading.starts[j] : sorted.get(sorted.size() / 2);
            begins[j] = new Begin(middle - 1, middle + 1);
        }
        return begins;
    }

    /** More columns; or as many, with more of the headings, in far more lines, or without what stands below the table. */
    boolean suitsBetterThan(SpacedColumns columns, int headingOfThose) {
        if (count() != columns.count()) return count() > columns.count();
        int end = from + lines.size(),
                otherEnd = columns.from() + columns.lines().size();
        return heading > headingOfThose || lines.size() > 2 * columns.lines().size() || end < otherEnd;
    }

    /** A word begins there behind more than one blank. */
    private static boolean isBeginning(String line, int at) {
        return at < line.length() && line.charAt(at) != ' ' && (at < 2 || line.charAt(at - 2) == ' ');
    }

    int heading() {
        return heading;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public List<String> lines() {
        return lines;
    }

    @Override
    public int count() {
        return begins.length;
    }

    @Override
    public boolean isAcross(int line) {
        var text = lines.get(line);
        if (line < heading || hasGap(text) || text.isBlank()) return false;
        int crossed = 0;
        for (int j = 1; j < count(); j++)
            if (indent(text) + 2 < begins[j].from && text.length() > begins[j].to + 2) crossed++;
        return crossed > 1;
    }

    @Override
    public List<String> cells(int line) {
        if (cells.get(line).isEmpty()) cells.set(line, parted(line));
        return cells.get(line);
    }

    private List<String> parted(int line) {
        var none = new ArrayList<>(Collections.nCopies(count(), ""));
        if (line < heading) return line == 0 ? headings : none;
        var text = lines.get(line);
        if (isAcross(line)) {
            none.set(0, text.strip());
            return none;
        }
        int[] cuts = cuts(text, near(line));
        for (int j = 0; j < count(); j++)
            none.set(
                    j,
                    part(text, cuts[j], j + 1 < count() ? cuts[j + 1] : text.length())
                            .strip());
        return none;
    }

    /** Lines of one row are moved aside together: a column begins where it does, beyond doubt, in the lines around. */
    private Begin[] near(int line) {
        var near = begins.clone();
        for (int j = 1; j < count(); j++) {
            int least = Integer.MAX_VALUE, most = -1;
            for (int i = Math.max(heading, line - NEAR); i <= Math.min(lines.size() - 1, line + NEAR); i++) {
                int start = sure(i)[j];
                if (start < 0) continue;
                least = Math.min(least, start);
                most = Math.max(most, start);
            }
            if (most >= 0) near[j] = new Begin(least, most);
        }
        return near;
    }

    /** Where columns of a line begin behind more than one blank, and about where they should; -1 for others. */
    private int[] sure(int line) {
        if (sure[line] == null) {
            var text = lines.get(line);
            var starts = new int[count()];
            Arrays.fill(starts, -1);
            if (!text.isBlank() && !isAcross(line)) {
                int[] cuts = cuts(text, begins);
                for (int j = 1; j < count(); j++)
                    if (isBeginning(text, cuts[j]) && begins[j].aside(cuts[j]) <= MOST_ASIDE) starts[j] = cuts[j];
            }
            sure[line] = starts;
        }
        return sure[line];
    }

    /** Where each column begins in that line: the cheapest way, from left to right, to put its words under the headings. */
    private static int[] cuts(String text, Begin[] begins) {
        Budget.check();
        int n = begins.length, width = text.length();
        var cost = new double[n][width + 1];
        var back = new int[n][width + 1];
        for (var row : cost) Arrays.fill(row, IMPOSSIBLE);
        cost[0][0] = 0;
        for (int j = 1; j < n; j++)
            for (int at = 0; at <= width; at++) {
                double own = cut(text, at, begins[j]);
                if (own >= IMPOSSIBLE || at < width && begins[j].aside(at) > FURTHEST) continue;
                for (int before = 0; before <= at; before++) {
                    if (cost[j - 1][before] >= IMPOSSIBLE) continue;
                    double whole = cost[j - 1][before] + cell(text, before, at, begins[j - 1]) + own;
                    if (whole < cost[j][at]) {
                        cost[j][at] = whole;
                        back[j][at] = before;
                    }
                }
            }
        int last = 0;
        double least = Double.MAX_VALUE;
        for (int at = 0; at <= width; at++) {
            if (cost[n - 1][at] >= IMPOSSIBLE) continue;
            double whole = cost[n - 1][at] + cell(text, at, width, begins[n - 1]);
            if (whole < least) {
                least = whole;
                last = at;
            }
        }
        var cuts = new int[n];
        for (int j = n - 1; j > 0; j--) {
            cuts[j] = last;
            last = back[j][last];
        }
        return cuts;
    }

    /** A column begins at a word, or in the blanks where it has none. */
    private static double cut(String text, int at, Begin begin) {
        int end = Math.min(at, text.length());
        if (at < text.length()) {
            if (text.charAt(at) == ' ' && at != begin.to) return IMPOSSIBLE;
            if (text.charAt(at) != ' ' && at > 0 && text.charAt(at - 1) != ' ') return IMPOSSIBLE;
        }
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        boolean tight = at < text.length() && text.charAt(at) != ' ' && at > 1 && end == at - 1;
        return OVER * Math.max(0, end - begin.to + 2) + (tight ? TIGHT : 0);
    }

    /** Where the words of a cell begin, and wide blanks between them. */
    private static double cell(String text, int from, int to, Begin begin) {
        double cost = 0;
        boolean words = false;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == ' ') continue;
            if (!words) cost += ASIDE * begin.aside(i);
            else if (i >= from + 2 && text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ' ') cost += HOLE;
            words = true;
        }
        return cost;
    }
}
