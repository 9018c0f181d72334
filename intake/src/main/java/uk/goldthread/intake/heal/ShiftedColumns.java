package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/**
 * A part of a table that lost its heading, and with it some columns. Each of its columns goes to the column above that
 * suits what it holds: dates under the timescale, names under the owners, a sentence under the one it continues. The
 * order stays; two columns go to one where a border had cut it.
 */
final class ShiftedColumns {
    private static final double IMPOSSIBLE = -1e6;
    private static final double CONTINUES = 2, LAST_ROW = 1, CUT = 3;

    private final GrowingGrid grid;
    private final List<Row> rows;
    private final CutColumn cut;
    private final int width;

    private ShiftedColumns(GrowingGrid grid, List<Row> rows) {
        this.grid = grid;
        this.rows = rows;
        this.cut = new CutColumn(grid.known());
        this.width = rows.stream()
                .mapToInt(row -> row.isSpanned() ? 0 : row.cells().size())
                .max()
                .orElse(0);
    }

    /** The rows in the columns of the grid, unless they suit none. */
    static Optional<List<Row>> align(GrowingGrid grid, List<Row> rows, Mendings told) {
        var shifted = new ShiftedColumns(grid, rows);
        if (shifted.width == grid.width() || shifted.width == 0) return Optional.of(rows);
        return shifted.columns()
                .filter(columns -> told.does(shifted.mending(columns)))
                .map(columns -> shifted.moved(columns, told));
    }

    private Healed mending(int[] columns) {
        return Healed.of(
                Kind.SHIFTED_COLUMNS,
                inWords(identity()),
                inWords(columns),
                rows.getFirst().joined().places());
    }

    private List<Row> moved(int[] columns, Mendings told) {
        return rows.stream()
                .map(row -> row.isSpanned() ? row : moved(row, columns, told))
                .toList();
    }

    private int[] identity() {
        return IntStream.range(0, width).toArray();
    }

    private static String inWords(int[] columns) {
        return "columns "
                + Arrays.toString(
                        Arrays.stream(columns).map(column -> column + 1).toArray());
    }

    private Row moved(Row row, int[] columns, Mendings told) {
        var words = new ArrayList<Passage>(java.util.Collections.nCopies(grid.width(), Passage.EMPTY));
        for (int column = 0; column < row.cells().size(); column++) {
            int target = columns[column];
            var before = words.get(target);
            words.set(target, before.isBlank() ? row.words(column) : cut.join(before, row.words(column), told));
        }
        return new Row(words.stream().map(Cell::of).toList(), false);
    }

    /** The best order-keeping assignment of our columns to the grid's, by dynamic programming over both. */
    private Optional<int[]> columns() {
        if (width > grid.width() + 1) return Optional.empty();
        var best = new double[width][grid.width()];
        var from = new int[width][grid.width()];
        for (int column = 0; column < width; column++)
            for (int target = 0; target < grid.width(); target++) {
                double before = column == 0 ? 0 : IMPOSSIBLE;
                for (int other = 0; column > 0 && other <= target; other++) {
                    double reached = best[column - 1][other] + (other == target ? sharing(column) : 0);
                    if (reached > before) {
                        before = reached;
                        from[column][target] = other;
                    }
                }
                best[column][target] = before + suits(column, target);
            }
        return assignment(best, from);
    }

    private Optional<int[]> assignment(double[][] best, int[][] from) {
        int target = 0;
        for (int other = 1; other < grid.width(); other++)
            if (best[width - 1][other] > best[width - 1][target]) target = other;
        if (best[width - 1][target] <= 0) return Optional.empty();
        var columns = new int[width];
        for (int column = width - 1; column >= 0; column--) {
            columns[column] = target;
            target = from[column][target];
        }
        return Optional.of(columns);
    }

    /** Two of our columns belong to one of the grid's where the border between them cut words. */
    private double sharing(int column) {
        boolean cuts = rows.stream().anyMatch(row -> cut.cuts(row.words(column - 1), row.words(column)));
        return cuts ? CUT : IMPOSSIBLE;
    }

    private double suits(int column, int target) {
        var texts = rows.stream()
                .map(row -> row.words(column).text())
                .filter(text -> !text.isBlank())
                .toList();
        if (texts.isEmpty()) return 0;
        double suits = texts.stream()
                .mapToDouble(text -> suits(text, target))
                .average()
                .orElse(0);
        return suits + continues(column, target);
    }

    private double suits(String text, int target) {
        var role = grid.role(target).orElse(Role.OTHER);
        boolean timescale = Shape.isTimescale(text), prose = Shape.isProse(text);
        boolean name = Shape.isName(text), task = Shape.isTask(text);
        return switch (role) {
            case DUE, REVISED_DUE, REVIEW -> timescale ? 2 : -2;
            case STATUS -> timescale || !prose ? 0.5 : -2;
            case OWNER -> timescale || task ? -2 : name ? 1.5 : prose ? -1 : 0;
            case REFERENCE -> Shape.isReference(text) ? 2 : -2;
            case THEME -> timescale || prose ? -1 : 0.2;
            case ACTION -> timescale ? -2 : task ? 1.5 : prose ? 1 : 0;
            default -> timescale ? -2 : prose ? 1 : 0;
        };
    }

    /** Our first words go on with a cell of the grid that is not at its end. */
    private double continues(int column, int target) {
        var first = rows.getFirst().words(column).text();
        if (first.isBlank()) return 0;
        for (int i = grid.rows().size() - 1; i >= 0; i--) {
            var above = grid.rows().get(i).words(target).text();
            if (grid.rows().get(i).isSpanned()) return 0;
            if (above.isBlank()) continue;
            boolean last = i == grid.rows().size() - 1;
            boolean goesOn = Character.isLowerCase(first.charAt(0))
                    || Joining.goesOn(above)
                    || last && Joining.isBrokenOff(above);
            return Joining.isOpen(above) && goesOn ? CONTINUES + (last ? LAST_ROW : 0) : 0;
        }
        return 0;
    }
}
