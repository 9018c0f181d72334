package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;

/**
 * Where rows begin in a table whose cells stand in the middle of their rows: of all ways to part the lines the one in which
 * each cell of a row has as many lines above it as below, few cells are empty, and no line ends where there was room for the
 * next word. The same is asked of rows whose cells begin at the top; where that fits as well, the cells are not centred.
 */
final class CentredRows {
    /** No row is longer. */
    private static final int MOST_LINES = 40;

    private static final int FEWEST_LINES = 4;

    /**
     * What a row costs, and in it an empty cell, a line by which a cell stands aside, a cell that begins in the middle of a
     * phrase, a line that ends where there was room, and a line between those of a cell.
     */
    private static final double ROW = 0.4, EMPTY = 0.8, ASIDE = 1, BROKEN = 1.5, ROOM = 1, GAP = 1;

    /** A column that has words in fewer lines, of so many one, is empty in most rows. */
    private static final int OF_FILLED = 6;

    private static final double WEAK = 0.3;

    /** So many times better centred cells must fit. */
    private static final double SURELY = 1.5;

    private final List<List<String>> lines;
    private final int columns;
    private final int[] widths;
    private final boolean[] filled;

    /** Whether what stands in a column of a line begins in the middle of a phrase. */
    private final boolean[][] goesOn;

    private CentredRows(List<List<String>> lines) {
        this.lines = lines;
        this.columns = lines.getFirst().size();
        this.widths = new int[columns];
        this.filled = new boolean[columns];
        this.goesOn = new boolean[lines.size()][columns];
        var count = new int[columns];
        for (var line : lines)
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
                if (!line.get(i).isEmpty()) count[i]++;
            }
        for (int line = 0; line < lines.size(); line++)
            for (int i = 0; i < columns; i++) goesOn[line][i] = goesOn(text(line, i));
        for (int i = 0; i < columns; i++) filled[i] = count[i] * OF_FILLED >= lines.size();
    }

    /** Which of the lines begin rows; none where the cells begin at the top of their rows. */
    static boolean[] of(List<List<String>> lines) {
        var none = new boolean[0];
        if (lines.size() < FEWEST_LINES || lines.size() > SpacedColumns.MOST_LINES) return none;
        if (lines.getFirst().size() < 2 || !looksCentred(lines)) return none;
        var rows = new CentredRows(lines);
        var centred = rows.best(true);
        var top = rows.best(false);
        return centred.cost() * SURELY < top.cost() && centred.cost() + ROOM < top.cost() ? centred.begins() : none;
    }

    /** Some line with nothing in the first column is followed by one that begins there and goes on elsewhere. */
    private static boolean looksCentred(List<List<String>> lines) {
        if (lines.getFirst().getFirst().isEmpty()) return true;
        for (int i = 1; i < lines.size(); i++)
            if (lines.get(i - 1).getFirst().isEmpty()
                    && !lines.get(i).getFirst().isEmpty()) return true;
        return false;
    }

    private record Best(double cost, boolean[] begins) {}

    private Best best(boolean centred) {
        int n = lines.size();
        var cost = new double[n + 1];
        var from = new int[n + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int end = 1; end <= n; end++) {
            Budget.check();
            for (int start = end - 1; start >= Math.max(0, end - MOST_LINES); start--) {
                double whole = cost[start] + row(start, end, centred);
                if (whole >= cost[end]) continue;
                cost[end] = whole;
                from[end] = start;
            }
        }
        var begins = new boolean[n];
        for (int end = n; end > 0; end = from[end]) begins[from[end]] = true;
        return new Best(cost[n], begins);
    }

    private double row(int start, int end, boolean centred) {
        double cost = ROW;
        for (int column = 0; column < columns; column++) {
            var cell = cell(start, end, column);
            if (cell.isEmpty()) {
                if (filled[column]) cost += EMPTY;
                continue;
            }
            int above = cell.getFirst() - start, below = end - 1 - cell.getLast();
            cost += ASIDE * (centred ? aside(Math.abs(above - below) / 2.0) : above);
            if (goesOn[cell.getFirst()][column]) cost += BROKEN;
            for (int i = 1; i < cell.size(); i++) cost += seam(cell.get(i - 1), cell.get(i), column);
        }
        return cost;
    }

    /** Half a line is no sign that a cell is not centred, but a weak one. */
    private static double aside(double lines) {
        return lines <= 0.5 ? lines * WEAK : lines - 0.5 + WEAK / 2;
    }

    private List<Integer> cell(int start, int end, int column) {
        var cell = new ArrayList<Integer>();
        for (int i = start; i < end; i++) if (!text(i, column).isEmpty()) cell.add(i);
        return cell;
    }

    /** What it costs that two lines stand in one cell. */
    private double seam(int upper, int lower, int column) {
        var above = text(upper, column);
        var below = text(lower, column);
        double gap = GAP * Math.max(0, lower - upper - 2);
        boolean opens = !Character.isLowerCase(below.charAt(0)) && !Joining.goesOn(above);
        int word = below.indexOf(' ') < 0 ? below.length() : below.indexOf(' ');
        boolean hadRoom = above.length() + 1 + word <= widths[column] - 1;
        return gap + (opens && hadRoom ? ROOM : 0);
    }

    private static boolean goesOn(String cell) {
        return !cell.isEmpty() && Character.isLowerCase(cell.charAt(0)) && !Shape.isTimescale(cell);
    }

    private String text(int line, int column) {
        return lines.get(line).get(column);
    }
}
