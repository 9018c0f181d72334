package uk.goldthread.intake.read.text;

import java.util.Arrays;
import uk.goldthread.intake.budget.Budget;

/** Parts a line at the blanks that suit its columns best. */
final class ColumnCuts {
    /**
     * What it costs to part two cells at a single blank, to leave several blanks within a cell, and for each place that a cell
     * begins aside from where its column does or goes on into the next one.
     */
    private static final double TIGHT = 1.5, HOLE = 6, ASIDE = 0.6, OVER = 0.8;

    private static final double IMPOSSIBLE = 1e6;

    /** No cell is looked for further from where its column begins, so that a line takes little time. */
    private static final int FURTHEST = 24;

    private ColumnCuts() {}

    /** Where each column begins in that line: the cheapest way, from left to right, to put its words under the headings. */
    static int[] of(String text, ColumnBegin[] begins) {
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
    private static double cut(String text, int at, ColumnBegin begin) {
        int end = Math.min(at, text.length());
        if (at < text.length()) {
            if (text.charAt(at) == ' ' && at != begin.to()) return IMPOSSIBLE;
            if (text.charAt(at) != ' ' && at > 0 && text.charAt(at - 1) != ' ') return IMPOSSIBLE;
        }
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        boolean tight = at < text.length() && text.charAt(at) != ' ' && at > 1 && end == at - 1;
        return OVER * Math.max(0, end - begin.to() + 2) + (tight ? TIGHT : 0);
    }

    /** Where the words of a cell begin, and wide blanks between them. */
    private static double cell(String text, int from, int to, ColumnBegin begin) {
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
