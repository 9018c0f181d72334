package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines of a page into stretches. Columns begin at a line with a wide gap and go on as long as lines leave
 * most of the gutters free; a line that crosses them, or a wide step down, ends them.
 */
final class Stretches {

    /** A step down of this many usual ones ends a stretch of columns. */
    private static final float WIDE_STEP = 3;

    /** The part of the gutters that every further line must leave free. */
    private static final float KEPT = 0.6f;

    private final List<PdfLine> lines;
    private final float leading;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<PdfLine> prose = new ArrayList<>();

    private Stretches(List<PdfLine> lines, float leading) {
        this.lines = lines;
        this.leading = leading;
    }

    static List<Stretch> of(List<PdfLine> lines, float leading) {
        var stretches = new Stretches(lines, leading);
        stretches.part();
        return stretches.stretches;
    }

    private void part() {
        for (int at = 0; at < lines.size(); ) {
            var columns = columnsFrom(at);
            if (columns == null) prose.add(lines.get(at++));
            else at = take(columns, at);
        }
        endProse();
    }

    private int take(Stretch.Columns columns, int at) {
        var heading = headingAbove(columns);
        endProse();
        heading.addAll(columns.lines());
        stretches.add(new Stretch.Columns(heading, columns.gutters()));
        return at + columns.lines().size();
    }

    private void endProse() {
        if (!prose.isEmpty()) stretches.add(new Stretch.Prose(List.copyOf(prose)));
        prose.clear();
    }

    private Stretch.@Nullable Columns columnsFrom(int start) {
        var gutters = Gutter.of(lines.get(start));
        if (gutters.isEmpty() || isJustified(gutters, lines.get(start).size())) return null;
        int end = start + 1;
        while (end < lines.size() && !isWideStep(lines.get(end - 1), lines.get(end))) {
            var free = Gutter.leftFree(gutters, lines.get(end));
            if (free.size() < Math.max(1, KEPT * gutters.size())) break;
            gutters = free;
            end++;
        }
        var columns = new Stretch.Columns(withoutProseBelow(lines.subList(start, end), gutters), gutters);
        return isBelievable(columns) ? columns : null;
    }

    /** A line drawn out to fill its width has the same gap everywhere. */
    private static boolean isJustified(List<Gutter> gutters, float size) {
        double narrowest = gutters.stream().mapToDouble(Gutter::width).min().orElse(0);
        double widest = gutters.stream().mapToDouble(Gutter::width).max().orElse(0);
        return gutters.size() > 2 && widest - narrowest < 0.15 * size;
    }

    private boolean isWideStep(PdfLine above, PdfLine below) {
        return below.baseline() - above.baseline() > WIDE_STEP * leading * below.size();
    }

    /** Lines at the end that fill only the first column, after a step, are the paragraph that follows. */
    private List<PdfLine> withoutProseBelow(List<PdfLine> run, List<Gutter> gutters) {
        int end = run.size();
        while (end > 1 && run.get(end - 1).right() <= gutters.getFirst().middle()) end--;
        boolean step = end < run.size()
                && run.get(end).baseline() - run.get(end - 1).baseline()
                        > 1.3f * leading * run.get(end).size();
        return step ? run.subList(0, end) : run;
    }

    /**
     * Two lines at least have words on both sides of a gutter, three where all are as narrow as a blank, and not all of
     * them are the numbers of a list.
     */
    private static boolean isBelievable(Stretch.Columns columns) {
        float size = columns.lines().getFirst().size();
        boolean wide = columns.gutters().stream().anyMatch(gutter -> gutter.isWide(size));
        long parted = columns.lines().stream()
                .filter(line -> isParted(columns.split(line)))
                .count();
        return parted >= (wide ? 2 : 3) && !isList(columns);
    }

    private static boolean isParted(List<List<PdfWord>> split) {
        return split.stream().filter(words -> !words.isEmpty()).count() >= 2;
    }

    private static boolean isList(Stretch.Columns columns) {
        return columns.count() == 2
                && columns.lines().stream()
                        .filter(line -> !columns.split(line).getFirst().isEmpty())
                        .allMatch(line -> columns.split(line).getFirst().size() == 1 && line.isItem());
    }

    /** The upper line of a heading over one of the columns, close above them and clear of the gutters. */
    private List<PdfLine> headingAbove(Stretch.Columns columns) {
        var heading = new ArrayList<PdfLine>();
        var below = columns.lines().getFirst();
        while (!prose.isEmpty() && isHeading(prose.getLast(), below, columns)) {
            below = prose.removeLast();
            heading.addFirst(below);
        }
        return heading;
    }

    private boolean isHeading(PdfLine line, PdfLine below, Stretch.Columns columns) {
        return below.baseline() - line.baseline() < 1.25f * leading * below.size()
                && line.left() > columns.gutters().getFirst().middle()
                && Gutter.leftFree(columns.gutters(), line).size()
                        == columns.gutters().size();
    }
}
