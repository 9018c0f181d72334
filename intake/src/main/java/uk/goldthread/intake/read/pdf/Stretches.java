package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the lines of a page into stretches. Columns begin at a line of several parts and go on as long as the parts of
 * the lines below stand under them; a line that lies across them, or a wide step down, ends them unless they go on
 * below it.
 */
final class Stretches {

    /** A step down of this many usual ones ends a stretch of columns. */
    private static final float WIDE_STEP = 3;

    /** The title of a section within a table has at most so many lines. */
    private static final int LONGEST_TITLE = 4;

    /** A line of so many parts that lies across the columns has columns of its own. */
    private static final int FEWEST_COLUMNS = 3;

    /** Left edges of one column differ by no more. */
    private static final float ALIGNED = 2;

    /** A gutter this wide, as a multiple of the letters' size, is no blank. */
    private static final float WIDE = 0.95f;

    private final List<PdfLine> lines;
    private final List<List<Segment>> segments;
    private final float leading;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<PdfLine> prose = new ArrayList<>();

    private Stretches(List<PdfLine> lines, float leading) {
        this.lines = lines;
        this.segments = lines.stream().map(Segment::of).toList();
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
        stretches.add(new Stretch.Columns(heading, columns.bands()));
        return at + columns.lines().size();
    }

    private void endProse() {
        if (!prose.isEmpty()) stretches.add(new Stretch.Prose(List.copyOf(prose)));
        prose.clear();
    }

    private Stretch.@Nullable Columns columnsFrom(int start) {
        if (segments.get(start).size() < 2 || isJustified(lines.get(start), segments.get(start))) return null;
        int end = withoutProseBelow(start, end(start));
        var run = segments.subList(start, end);
        var columns = new Stretch.Columns(lines.subList(start, end), Bullets.merged(Band.of(run), run));
        return columns.count() > 1 && isBelievable(columns, run) ? columns : null;
    }

    private int end(int start) {
        var bands = new ArrayList<Band>();
        Band.take(segments.get(start), bands);
        int end = start + 1;
        while (end < lines.size() && !isWideStep(end)) {
            int title = title(end, bands);
            if (title < 0 || hasOwnColumns(segments.get(end), bands)) break;
            end += title;
            if (title == 0) Band.take(segments.get(end++), bands);
        }
        return end;
    }

    /** How many lines from here on lie across the columns, which go on below them; -1 where they do not go on. */
    private int title(int from, List<Band> bands) {
        int to = from;
        while (to < lines.size() && to - from <= LONGEST_TITLE && crosses(segments.get(to), bands)) {
            if (segments.get(to).size() >= FEWEST_COLUMNS) return -1;
            to++;
        }
        if (to == from) return 0;
        boolean goesOn = to < lines.size()
                && to - from <= LONGEST_TITLE
                && !isWideStep(to)
                && isAligned(segments.get(to), bands);
        return goesOn ? to - from : -1;
    }

    /** As many parts as there are columns, of which two stand in one. */
    private static boolean hasOwnColumns(List<Segment> line, List<Band> bands) {
        if (line.size() < FEWEST_COLUMNS || line.size() < bands.size()) return false;
        var columns = line.stream()
                .flatMap(segment -> Band.crossed(segment, bands).stream())
                .toList();
        return columns.stream().distinct().count() < columns.size();
    }

    private static boolean crosses(List<Segment> line, List<Band> bands) {
        return line.stream().anyMatch(segment -> Band.crossed(segment, bands).size() > 1);
    }

    private static boolean isAligned(List<Segment> line, List<Band> bands) {
        long aligned = line.stream()
                .filter(segment -> bands.stream().anyMatch(band -> Math.abs(band.left() - segment.left()) < ALIGNED))
                .count();
        return aligned >= 2;
    }

    /** A line drawn out to fill its width has the same gap everywhere, from word to word. */
    private static boolean isJustified(PdfLine line, List<Segment> parts) {
        long words = parts.stream().filter(part -> part.words().size() == 1).count();
        if (parts.size() <= 3 || words * 2 < parts.size()) return false;
        float narrowest = Float.MAX_VALUE, widest = 0;
        for (int i = 1; i < parts.size(); i++) {
            float gap = parts.get(i).left() - parts.get(i - 1).right();
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        return widest - narrowest < 0.15 * line.size();
    }

    private boolean isWideStep(int below) {
        return step(below) > WIDE_STEP * leading * lines.get(below).size();
    }

    private float step(int below) {
        return lines.get(below).baseline() - lines.get(below - 1).baseline();
    }

    /** Lines at the end that fill only the first column, after a step, are the paragraph that follows. */
    private int withoutProseBelow(int start, int end) {
        var bands = Band.of(segments.subList(start, end));
        int last = end;
        while (last > start + 1
                && lines.get(last - 1).right()
                        < (bands.size() > 1 ? bands.get(1).left() : 0)) last--;
        boolean step =
                last < end && step(last) > 1.3f * leading * lines.get(last).size();
        return step ? last : end;
    }

    /**
     * Two lines at least have words in several columns, three where all gutters are as narrow as a blank, and not all of
     * them are the numbers of a list.
     */
    private static boolean isBelievable(Stretch.Columns columns, List<List<Segment>> run) {
        float size = columns.lines().getFirst().size();
        boolean wide = false;
        for (int i = 1; i < columns.count(); i++)
            wide |= columns.left(i) - columns.bands().get(i - 1).right() >= WIDE * size;
        long parted = columns.lines().stream()
                .filter(line -> columns.filled(line).size() > 1)
                .count();
        return parted >= (wide ? 2 : 3) && !isList(columns, run);
    }

    private static boolean isList(Stretch.Columns columns, List<List<Segment>> run) {
        return columns.count() == 2
                && run.stream()
                        .map(List::getFirst)
                        .filter(segment -> columns.column(segment) == 0)
                        .allMatch(Segment::isItem);
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
                && line.left() > columns.left(1) - ALIGNED
                && !crosses(Segment.of(line), columns.bands());
    }
}
