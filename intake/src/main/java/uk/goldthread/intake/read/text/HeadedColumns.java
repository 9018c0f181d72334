package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose headings stand apart though the cells below do not: a conversion moves each row a little aside, and leaves
 * one blank between cells that are nearly full. The headings say how many columns there are, full lines where they begin;
 * each line is then parted at the blanks that suit best.
 */
final class HeadedColumns implements TextColumns {
    /** So many lines up and down may be of the same row. */
    private static final int NEAR = 2;

    /** No row is moved further. */
    private static final int MOST_ASIDE = 6;

    private final int from;
    private final List<String> lines;
    private final int heading;
    private final List<String> headings;
    private final ColumnBegin[] begins;
    private final List<List<String>> cells;
    private final int[][] sure;

    private HeadedColumns(int from, List<String> lines, int heading, List<String> headings, ColumnBegin[] begins) {
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
        return SpacedLine.hasGap(page.get(from)) && SpacedHeading.at(page, from, above) != null;
    }

    /** Those whose headings begin with that line; null where none do. */
    static @Nullable HeadedColumns at(List<String> page, int from, int above) {
        var heading = !SpacedLine.hasGap(page.get(from)) ? null : SpacedHeading.at(page, from, above);
        if (heading == null) return null;
        int end = heading.end(page);
        var lines = page.subList(heading.from(), end);
        int height = heading.to() - heading.from();
        if (end - heading.to() < 2) return null;
        var begins = begins(lines.subList(height, lines.size()), heading);
        int last = lines.size();
        while (last > height + 1 && begins[1].isWrittenOver(lines.get(last - 1))) last--;
        return new HeadedColumns(heading.from(), List.copyOf(lines.subList(0, last)), height, heading.words(), begins);
    }

    /** Between the heading before and its own a column begins; where exactly, most of its cells say. */
    private static ColumnBegin[] begins(List<String> body, SpacedHeading heading) {
        int count = heading.words().size();
        var rough = new ColumnBegin[count];
        rough[0] = new ColumnBegin(0, 0);
        for (int j = 1; j < count; j++) rough[j] = new ColumnBegin(heading.ends()[j - 1], heading.starts()[j] + 1);
        var found = new ArrayList<List<Integer>>();
        for (int j = 0; j < count; j++) found.add(new ArrayList<>());
        for (var line : body) {
            if (line.isBlank() || heading.isAcross(line)) continue;
            int[] cuts = ColumnCuts.of(line, rough);
            for (int j = 1; j < count; j++)
                if (isBeginning(line, cuts[j])) found.get(j).add(cuts[j]);
        }
        var begins = rough.clone();
        for (int j = 1; j < count; j++) {
            var sorted = found.get(j).stream().sorted().toList();
            int middle = sorted.isEmpty() ? heading.starts()[j] : sorted.get(sorted.size() / 2);
            begins[j] = new ColumnBegin(middle - 1, middle + 1);
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
        if (line < heading || SpacedLine.hasGap(text) || text.isBlank()) return false;
        int crossed = 0;
        for (int j = 1; j < count(); j++)
            if (SpacedLine.indent(text) + 2 < begins[j].from() && text.length() > begins[j].to() + 2) crossed++;
        return crossed > 1;
    }

    @Override
    public List<String> cells(int line) {
        if (cells.get(line).isEmpty()) cells.set(line, parted(line));
        return cells.get(line);
    }

    private List<String> parted(int line) {
        var parted = new ArrayList<>(Collections.nCopies(count(), ""));
        if (line < heading) return line == 0 ? headings : parted;
        var text = lines.get(line);
        if (isAcross(line)) {
            parted.set(0, text.strip());
            return parted;
        }
        int[] cuts = ColumnCuts.of(text, near(line));
        for (int j = 0; j < count(); j++)
            parted.set(
                    j,
                    SpacedLine.part(text, cuts[j], j + 1 < count() ? cuts[j + 1] : text.length())
                            .strip());
        return parted;
    }

    /** Lines of one row are moved aside together: a column begins where it does, beyond doubt, in the lines around. */
    private ColumnBegin[] near(int line) {
        var near = begins.clone();
        for (int j = 1; j < count(); j++) {
            int least = Integer.MAX_VALUE, most = -1;
            for (int i = Math.max(heading, line - NEAR); i <= Math.min(lines.size() - 1, line + NEAR); i++) {
                int start = sure(i)[j];
                if (start < 0) continue;
                least = Math.min(least, start);
                most = Math.max(most, start);
            }
            if (most >= 0) near[j] = new ColumnBegin(least, most);
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
                int[] cuts = ColumnCuts.of(text, begins);
                for (int j = 1; j < count(); j++)
                    if (isBeginning(text, cuts[j]) && begins[j].aside(cuts[j]) <= MOST_ASIDE) starts[j] = cuts[j];
            }
            sure[line] = starts;
        }
        return sure[line];
    }
}
