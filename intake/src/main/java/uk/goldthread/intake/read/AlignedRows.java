package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of columns that have no ruling lines down. Where lines run across between them, those part the rows; else
 * wider steps from line to line do; else each line that fills the column with the fewest lines begins one.
 */
final class AlignedRows {
    private static final float WIDER = 1.25f;

    private final Stretch.Columns columns;
    private final List<Ruling> across;
    private final float leading;

    /** {@code leading}: from line to line of one cell, as a multiple of the letters' size. */
    AlignedRows(Stretch.Columns columns, List<Ruling> across, float leading) {
        this.columns = columns;
        this.leading = leading;
        this.across = across;
    }

    /** Each row as its lines. */
    List<List<PdfLine>> rows() {
        var rows = new ArrayList<List<PdfLine>>();
        var begins = begins();
        for (int i = 0; i < columns.lines().size(); i++) {
            if (i == 0 || begins[i]) rows.add(new ArrayList<>());
            rows.getLast().add(columns.lines().get(i));
        }
        return rows;
    }

    /** Text that flows down one column and on in the next has hardly a step that crosses both. */
    boolean isProse() {
        if (columns.count() > 3 || columns.lines().size() < 8 || !allWide()) return false;
        var steps = widerSteps();
        return IntStream.range(1, steps.length).filter(i -> steps[i]).count() < 2 && ruled() == null;
    }

    private boolean allWide() {
        float left = (float)
                columns.lines().stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float)
                columns.lines().stream().mapToDouble(PdfLine::right).max().orElse(0);
        float narrowest = right - columns.gutters().getLast().to();
        for (var gutter : columns.gutters()) {
            narrowest = Math.min(narrowest, gutter.from() - left);
            left = gutter.to();
        }
        long full = columns.lines().stream()
                .filter(line -> columns.split(line).stream().noneMatch(List::isEmpty))
                .count();
        return narrowest > 0.7f * (right - columns.lines().getFirst().left()) / columns.count()
                && full * 3 > columns.lines().size() * 2L;
    }

    private boolean[] begins() {
        var ruled = ruled();
        if (ruled != null) return ruled;
        var steps = widerSteps();
        if (IntStream.range(0, steps.length).anyMatch(i -> steps[i])) return steps;
        return filled(keyColumn());
    }

    private boolean @Nullable [] ruled() {
        var begins = new boolean[columns.lines().size()];
        int count = 0;
        for (int i = 1; i < begins.length; i++) {
            var above = columns.lines().get(i - 1);
            var line = columns.lines().get(i);
            begins[i] = across.stream()
                    .anyMatch(ruling -> ruling.isWithin(above.baseline(), line.baseline())
                            && ruling.length() > 0.3f * (line.right() - line.left()));
            if (begins[i]) count++;
        }
        return count >= 2 ? begins : null;
    }

    /** Steps down that are clearly wider than from line to line. */
    private boolean[] widerSteps() {
        var lines = columns.lines();
        var wider = new boolean[lines.size()];
        for (int i = 1; i < wider.length; i++)
            wider[i] = lines.get(i).baseline() - lines.get(i - 1).baseline()
                    > WIDER * leading * lines.get(i).size();
        return wider;
    }

    /** The column whose cells go over the fewest lines; of several the leftmost. */
    private int keyColumn() {
        int key = 0;
        long fewest = Long.MAX_VALUE;
        for (int column = 0; column < columns.count(); column++) {
            long count = count(filled(column));
            if (count < fewest
                    && count >= 2
                    && columns.split(columns.lines().getFirst()).get(column).size() > 0) {
                fewest = count;
                key = column;
            }
        }
        return key;
    }

    private boolean[] filled(int column) {
        var filled = new boolean[columns.lines().size()];
        for (int i = 0; i < filled.length; i++)
            filled[i] = !columns.split(columns.lines().get(i)).get(column).isEmpty();
        return filled;
    }

    private static long count(boolean[] flags) {
        long count = 0;
        for (boolean flag : flags) if (flag) count++;
        return count;
    }
}
