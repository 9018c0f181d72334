package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Continues;

/**
 * A table that ends one page and goes on at the top of the next. A page break went through its last row where each cell
 * below goes on with one that fills its row down to the foot, and words, shorter cells beside them or a border that is
 * missing say so; and where a sentence is broken off in the middle of a full line.
 */
final class PageBreak {
    /** A heading of more rows than this is not looked for. */
    private static final int LONGEST_HEADING = 3;

    /** Left edges of one column differ by no more, whether it is told by its border or by its words. */
    private static final float ALIGNED = 9;

    /** Lines of one cell begin at the same place. */
    private static final float EXACT = 2;

    /** A cell may end one line above the others and go on all the same, since no line of a paragraph is left alone. */
    private static final float REACHES = 1.6f;

    /** So near the foot a broken sentence tells by itself. */
    private static final float NEAR_FOOT = 3.5f;

    private static final float STOPS = 0.6f;

    private final PdfTable above;
    private final PdfTable below;

    private PageBreak(PdfTable above, PdfTable below) {
        this.above = above;
        this.below = below;
    }

    /** The table below, where the row that is cut says so. */
    static PdfTable between(PdfTable above, PdfTable below) {
        return new PageBreak(above, inColumnsOf(above, below)).marked();
    }

    /** Paragraphs at the top of a page that stand under a column of the table, and not under its first, are its last cell's. */
    static Optional<PdfTable> between(PdfTable above, List<PdfParagraph> below) {
        if (above.rows().isEmpty() || below.isEmpty()) return Optional.empty();
        var upper = above.rows().getLast();
        return IntStream.range(1, upper.size())
                .filter(i -> below.stream().allMatch(paragraph -> isUnder(upper, i, paragraph)))
                .mapToObj(i -> between(above, rowOf(upper, i, below)))
                .filter(table ->
                        table.rows().getFirst().stream().anyMatch(cell -> cell.continues() != Continues.NOTHING))
                .findFirst();
    }

    static boolean isUnderSomeColumn(PdfTable above, PdfParagraph paragraph) {
        if (above.rows().isEmpty()) return false;
        var upper = above.rows().getLast();
        return IntStream.range(1, upper.size()).anyMatch(i -> isUnder(upper, i, paragraph));
    }

    private static boolean isUnder(List<PdfCell> upper, int column, PdfParagraph paragraph) {
        float left = upper.get(column).column().left();
        float right = column + 1 < upper.size()
                ? upper.get(column + 1).column().left()
                : upper.get(column).column().right() + ALIGNED;
        return upper.get(column).isFilled()
                && left - upper.getFirst().column().left() > ALIGNED
                && paragraph.lines().stream()
                        .allMatch(line -> Math.abs(line.left() - left) < EXACT && line.right() <= right);
    }

    private static PdfTable rowOf(List<PdfCell> upper, int column, List<PdfParagraph> below) {
        var cells = new ArrayList<>(upper.stream().map(PdfCell::empty).toList());
        cells.set(column, new PdfCell(below, upper.get(column).column(), 1, Continues.NOTHING));
        return new PdfTable(
                List.of(cells), below.getFirst().top(), below.getLast().bottom(), false);
    }

    /** The table below with the columns of the one above, where it has some of them and leaves others empty. */
    private static PdfTable inColumnsOf(PdfTable above, PdfTable below) {
        if (above.rows().isEmpty() || below.rows().isEmpty()) return below;
        var upper = above.rows().getLast();
        var widest =
                below.rows().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        if (widest.size() >= upper.size()) return below;
        var columns = columnsOf(upper, widest);
        if (columns.isEmpty()) return below;
        var rows = below.rows().stream()
                .map(row -> row.size() == widest.size() ? spread(row, columns, upper) : row)
                .toList();
        return new PdfTable(rows, below.top(), below.bottom(), below.openBelow());
    }

    /** For each cell of the lower row the column of the upper one in which it stands; none where some stands in none. */
    private static List<Integer> columnsOf(List<PdfCell> upper, List<PdfCell> lower) {
        var columns = new ArrayList<Integer>();
        int next = 0;
        for (var cell : lower) {
            while (next < upper.size()
                    && Math.abs(upper.get(next).column().left() - cell.column().left()) >= ALIGNED) next++;
            if (next == upper.size() || cell.columns() > 1) return List.of();
            columns.add(next++);
        }
        return columns;
    }

    private static List<PdfCell> spread(List<PdfCell> row, List<Integer> columns, List<PdfCell> upper) {
        var cells = new ArrayList<>(upper.stream().map(PdfCell::empty).toList());
        for (int i = 0; i < row.size(); i++) cells.set(columns.get(i), row.get(i));
        return cells;
    }

    private PdfTable marked() {
        int first = headingRows();
        if (first == below.rows().size() || above.rows().isEmpty()) return below;
        var upper = above.rows().getLast();
        var lower = below.rows().get(first);
        if (!isAligned(upper, lower) || !isCut(upper, lower)) return below;
        var rows = new ArrayList<>(below.rows());
        rows.set(first, marked(upper, lower));
        return new PdfTable(rows, below.top(), below.bottom(), below.openBelow());
    }

    /** How many rows at the top repeat those of the page before. */
    private int headingRows() {
        int rows = 0;
        while (rows < Math.min(LONGEST_HEADING, below.rows().size())
                && rows + 1 < above.rows().size()
                && below.text(rows).equals(above.text(rows))) rows++;
        return rows;
    }

    private static boolean isAligned(List<PdfCell> upper, List<PdfCell> lower) {
        return upper.size() == lower.size()
                && IntStream.range(0, upper.size())
                        .allMatch(i -> upper.get(i).columns() == lower.get(i).columns()
                                && Math.abs(upper.get(i).column().left()
                                                - lower.get(i).column().left())
                                        < ALIGNED);
    }

    private boolean isCut(List<PdfCell> upper, List<PdfCell> lower) {
        var filled = columns(lower.size(), i -> lower.get(i).isFilled());
        if (filled.isEmpty() || !filled.stream().allMatch(i -> upper.get(i).isFilled())) return false;
        if (filled.stream()
                .anyMatch(i -> shortOfFoot(upper, i) < NEAR_FOOT && lower.get(i).isInSentenceOf(upper.get(i))))
            return true;
        if (!filled.stream().allMatch(i -> reachesFoot(upper, i))) return false;
        if (filled.getFirst() == 0 && !lower.getFirst().readsOnFrom(upper.getFirst())) return false;
        var inSentence = filled.stream()
                .filter(i -> !upper.get(i).lastLine().endsSentence())
                .toList();
        long reading = inSentence.stream()
                .filter(i -> lower.get(i).readsOnFrom(upper.get(i)))
                .count();
        long anew = inSentence.size() - reading;
        return above.openBelow() || someStopEarlier(upper, lower) ? reading >= anew : reading > 0 && anew == 0;
    }

    /** Cells that end above the others have nothing left for the next page. */
    private static boolean someStopEarlier(List<PdfCell> upper, List<PdfCell> lower) {
        return IntStream.range(0, upper.size())
                .anyMatch(i -> upper.get(i).isFilled() && !lower.get(i).isFilled() && shortOfFoot(upper, i) > STOPS);
    }

    private static List<Integer> columns(int count, IntPredicate which) {
        return IntStream.range(0, count).filter(which).boxed().toList();
    }

    private static boolean reachesFoot(List<PdfCell> row, int cell) {
        return row.get(cell).isFilled() && shortOfFoot(row, cell) < REACHES;
    }

    /** How far above the last line of the row a cell ends, in steps from line to line. */
    private static double shortOfFoot(List<PdfCell> row, int cell) {
        double foot = row.stream()
                .filter(PdfCell::isFilled)
                .mapToDouble(filled -> filled.lastLine().baseline())
                .max()
                .orElseThrow();
        var last = row.get(cell).lastLine();
        return (foot - last.baseline()) / (row.get(cell).column().leading() * last.size());
    }

    private static List<PdfCell> marked(List<PdfCell> upper, List<PdfCell> lower) {
        return IntStream.range(0, lower.size())
                .mapToObj(i -> marked(upper.get(i), lower.get(i)))
                .toList();
    }

    private static PdfCell marked(PdfCell upper, PdfCell lower) {
        boolean reads = upper.isFilled() && lower.isFilled() && lower.readsOnFrom(upper);
        return lower.with(reads ? Continues.PARAGRAPH : Continues.CELL);
    }
}
