package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Continues;

/**
 * A table that ends one page and goes on at the top of the next. A page break went through its last row where each cell
 * below goes on with one that fills its row down to the foot, and words, shorter cells beside them or a border that is
 * missing say so.
 */
final class PageBreak {
    /** A heading of more rows than this is not looked for. */
    private static final int LONGEST_HEADING = 3;

    /** Left edges of one column differ by no more, whether it is told by its border or by its words. */
    private static final float ALIGNED = 9;

    /** A cell may end one line above the others and go on all the same, since no line of a paragraph is left alone. */
    private static final float REACHES = 1.6f;

    private static final float STOPS = 0.6f;

    private final PdfTable above;
    private final PdfTable below;

    private PageBreak(PdfTable above, PdfTable below) {
        this.above = above;
        this.below = below;
    }

    /** The table below, where the row that is cut says so. */
    static PdfTable between(PdfTable above, PdfTable below) {
        return new PageBreak(above, below).marked();
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
        if (filled.isEmpty() || !filled.stream().allMatch(i -> reachesFoot(upper, i))) return false;
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
