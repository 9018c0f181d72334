package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of columns that have no ruling lines down. Where lines run across between them, those part the rows. Most
 * programs draw a row cell by cell, so that no row begins where a word above is drawn after a word below. Else wider
 * steps from line to line part the rows; else each line that fills the column with the fewest lines begins one.
 */
final class AlignedRows {
    private static final float WIDER = 1.25f;

    /** Where the order of drawing has told that a row may begin, less of a step will do. */
    private static final float LITTLE_WIDER = 1.08f;

    private final Stretch.Columns columns;
    private final List<PdfLine> lines;
    private final List<List<Integer>> filled;
    private final List<Ruling> across;
    private final float leading;
    private final boolean[] inOrder;

    /** {@code leading}: from line to line of one cell, as a multiple of the letters' size. */
    AlignedRows(Stretch.Columns columns, List<Ruling> across, float leading) {
        this.columns = columns;
        this.lines = columns.lines();
        this.filled = lines.stream().map(columns::filled).toList();
        this.leading = leading;
        this.across = across;
        this.inOrder = inOrder(lines);
    }

    /** Whether all above each line was drawn before all from it on. */
    private static boolean[] inOrder(List<PdfLine> lines) {
        var inOrder = new boolean[lines.size()];
        var earliestBelow = new int[lines.size() + 1];
        earliestBelow[lines.size()] = Integer.MAX_VALUE;
        for (int i = lines.size() - 1; i >= 0; i--)
            earliestBelow[i] =
                    Math.min(earliestBelow[i + 1], runs(lines.get(i)).min().orElseThrow());
        int latestAbove = -1;
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = latestAbove < earliestBelow[i];
            latestAbove = Math.max(latestAbove, runs(lines.get(i)).max().orElseThrow());
        }
        return inOrder;
    }

    private static IntStream runs(PdfLine line) {
        return line.words().stream().mapToInt(PdfWord::run);
    }

    /** Each row as its lines. */
    List<List<PdfLine>> rows() {
        var rows = new ArrayList<List<PdfLine>>();
        var begins = begins();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins[i]) rows.add(new ArrayList<>());
            rows.getLast().add(lines.get(i));
        }
        return rows;
    }

    /** Text that flows down one column and on in the next has hardly a step that crosses both. */
    boolean isProse() {
        if (columns.count() > 3 || lines.size() < 8 || !allWide()) return false;
        var steps = widerSteps(WIDER);
        return IntStream.range(1, steps.length).filter(i -> steps[i]).count() < 2 && ruled() == null;
    }

    private boolean allWide() {
        double narrowest =
                columns.bands().stream().mapToDouble(Band::width).min().orElseThrow();
        long full = filled.stream()
                .filter(columns -> columns.size() == this.columns.count())
                .count();
        return narrowest > 0.7f * (columns.right() - columns.left(0)) / columns.count() && full * 3 > lines.size() * 2L;
    }

    private boolean[] begins() {
        var ruled = ruled();
        if (ruled != null) return ruled;
        var begins = isDrawnByCell() ? drawn() : stepped();
        for (int i = 1; i < begins.length; i++) begins[i] |= turns(i);
        return begins;
    }

    private boolean[] stepped() {
        var steps = widerSteps(WIDER);
        boolean some = IntStream.range(0, steps.length).anyMatch(i -> steps[i]);
        return some ? steps : filled(keyColumn());
    }

    /** The title of a section begins or ends. */
    private boolean turns(int line) {
        return columns.isAcross(lines.get(line)) != columns.isAcross(lines.get(line - 1));
    }

    /** Cells of several lines side by side, of which the left one was drawn first. */
    private boolean isDrawnByCell() {
        return IntStream.range(1, inOrder.length).anyMatch(i -> !inOrder[i]);
    }

    private boolean[] drawn() {
        var begins = widerSteps(LITTLE_WIDER);
        for (int i = 1; i < begins.length; i++) {
            boolean alone = filled.get(i).size() == 1;
            boolean first = filled.get(i).contains(0);
            begins[i] = inOrder[i] && (!alone || first && begins[i]);
        }
        return begins;
    }

    private boolean @Nullable [] ruled() {
        var begins = new boolean[lines.size()];
        int count = 0;
        for (int i = 1; i < begins.length; i++) {
            var above = lines.get(i - 1);
            var line = lines.get(i);
            begins[i] = across.stream()
                    .anyMatch(ruling -> ruling.isWithin(above.baseline(), line.baseline())
                            && ruling.length() > 0.3f * (line.right() - line.left()));
            if (begins[i]) count++;
        }
        return count >= 2 ? begins : null;
    }

    /** Steps down that are clearly wider than from line to line. */
    private boolean[] widerSteps(float wider) {
        var steps = new boolean[lines.size()];
        for (int i = 1; i < steps.length; i++)
            steps[i] = lines.get(i).baseline() - lines.get(i - 1).baseline()
                    > wider * leading * lines.get(i).size();
        return steps;
    }

    /** The column whose cells go over the fewest lines; of several the leftmost. */
    private int keyColumn() {
        int key = 0;
        long fewest = Long.MAX_VALUE;
        for (int column = 0; column < columns.count(); column++) {
            long count = count(filled(column));
            if (count < fewest && count >= 2 && filled.getFirst().contains(column)) {
                fewest = count;
                key = column;
            }
        }
        return key;
    }

    private boolean[] filled(int column) {
        var begins = new boolean[lines.size()];
        for (int i = 0; i < begins.length; i++) begins[i] = filled.get(i).contains(column);
        return begins;
    }

    private static long count(boolean[] flags) {
        long count = 0;
        for (boolean flag : flags) if (flag) count++;
        return count;
    }
}
