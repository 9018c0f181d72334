package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Statuses;

/**
 * Tables that office programs save as text with a line for each paragraph of each cell, and an empty one for an empty cell.
 * They begin where several lines in a row are headings of columns. Each line after that goes on with the cell of the line
 * before it, or fills one further on, whichever suits best what the headings say; text that suits none ends the table.
 */
final class CellPerLine {
    private static final int FEWEST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 9;

    /** What a cell without a line costs, what a further paragraph of one, and what a table that goes on after other text. */
    private static final double SKIPPED = -1.5, PARAGRAPH = -1, FURTHER_VALUE = -1.5, FURTHER_BLANK = -3, AGAIN = -4;

    /** What a line outside the table is worth: less than a cell that suits. */
    private static final double OUTSIDE = 0.1;

    /** What it costs to go on elsewhere after a colon. */
    private static final double AFTER_COLON = -2;

    /** Where somebody is named, something is to be done. */
    private static final double LACKS_ACTION = -0.5;

    private static final double IMPOSSIBLE = -1e9;

    private static final Pattern BULLET = Pattern.compile("[•●▪◦·*–-]\\s");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s");

    private final List<String> lines;
    private final List<String> headings;
    private final List<Role> roles;

    private CellPerLine(List<String> lines, List<String> headings) {
        this.lines = lines;
        this.headings = headings.stream().map(Fold::of).toList();
        this.roles = headings.stream()
                .map(heading -> Headings.role(heading).orElse(Role.OTHER))
                .toList();
    }

    /** The tables of a text that has no tabs. */
    static List<TextRows> of(List<String> lines) {
        var tables = tables(lines, false);
        return tables.isEmpty() ? CellPerBlock.of(lines) : tables;
    }

    /** @param anew headings that are there again begin another table; else those that were damaged stand within one */
    static List<TextRows> tables(List<String> lines, boolean anew) {
        var tables = new ArrayList<TextRows>();
        for (int from = headings(lines, 0, List.of()); from < lines.size(); ) {
            var headings = lines.subList(from, headingsEnd(lines, from));
            int next = headings(lines, from + headings.size(), anew ? List.of() : folded(headings));
            tables.addAll(new CellPerLine(lines.subList(from, next), headings).rows(from));
            from = next;
        }
        return tables;
    }

    /** Where from there on the next headings stand that have little in common with those. */
    private static int headings(List<String> lines, int from, List<String> others) {
        for (int i = from; i < lines.size(); i++) {
            int end = headingsEnd(lines, i);
            if (end - i < FEWEST_HEADINGS) continue;
            var headings = folded(lines.subList(i, end));
            if (headings.stream().filter(others::contains).count() * 2 < headings.size()) return i;
            i = end - 1;
        }
        return lines.size();
    }

    private static List<String> folded(List<String> headings) {
        return headings.stream().map(Fold::of).toList();
    }

    /** Past the last of the headings that begin here; one among them may be unknown. */
    private static int headingsEnd(List<String> lines, int from) {
        int end = from, unknown = 0;
        for (int i = from; i < lines.size() && unknown < 2; i++) {
            var line = lines.get(i);
            if (line.isBlank() || Shape.wordCount(line) > LONGEST_HEADING || Shape.isReference(line)) break;
            if (isAnswered(line)) break;
            if (Headings.role(line).isPresent()) end = i + 1;
            else if (i == from) break;
            else unknown++;
        }
        return end;
    }

    private List<TextRows> rows(int offset) {
        int[] columns = columns();
        var tables = new ArrayList<TextRows>();
        for (int i = 0; i < columns.length; ) {
            int from = i;
            while (i < columns.length && columns[i] == columns[from]) i++;
            if (columns[from] == width()) continue;
            while (i < columns.length && columns[i] < width()) i++;
            var rows = rows(columns, from, i);
            if (rows.size() > 1) tables.add(new TextRows(offset + from, offset + i, rows));
        }
        return tables;
    }

    /** "Minute no: 91" is told, and heads nothing. */
    private static boolean isAnswered(String line) {
        int colon = line.indexOf(':');
        return colon >= 0 && !line.substring(colon + 1).isBlank();
    }

    private List<List<String>> rows(int[] columns, int from, int to) {
        var rows = new ArrayList<List<String>>();
        for (int i = from; i < to; i++) {
            if (i == from || columns[i] < columns[i - 1]) rows.add(new ArrayList<>(filled()));
            var row = rows.getLast();
            var line = lines.get(i).strip();
            var before = row.get(columns[i]);
            row.set(columns[i], before.isEmpty() ? line : before + "\n" + line);
        }
        return rows;
    }

    private List<String> filled() {
        return new ArrayList<>(Collections.nCopies(width(), ""));
    }

    private int width() {
        return headings.size();
    }

    /** The column of each line, or the width for a line outside: the best way through all of them, by dynamic programming. */
    private int[] columns() {
        int outside = width();
        var best = new double[outside + 1];
        var from = new byte[lines.size()][outside + 1];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = 0;
        var above = new Line(lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            var next = new double[outside + 1];
            var line = new Line(lines.get(i));
            for (int column = 0; column <= outside; column++) {
                next[column] = IMPOSSIBLE;
                double suits = suits(line, column);
                for (int before = 0; before <= outside; before++) {
                    double reached = best[before] + step(before, column, above, line) + suits;
                    if (reached <= next[column]) continue;
                    next[column] = reached;
                    from[i][column] = (byte) before;
                }
            }
            best = next;
            above = line;
        }
        for (int column = 0; column < outside; column++) best[column] += (outside - 1 - column) * SKIPPED;
        return back(best, from);
    }

    private int[] back(double[] best, byte[][] from) {
        var columns = new int[lines.size()];
        int column = 0;
        for (int other = 1; other < best.length; other++) if (best[other] > best[column]) column = other;
        for (int i = lines.size() - 1; i >= 0; i--) {
            columns[i] = column;
            column = from[i][column];
        }
        return columns;
    }

    private double step(int before, int column, Line above, Line line) {
        int outside = width();
        if (before == outside) return column == outside ? 0 : column == 0 ? AGAIN : IMPOSSIBLE;
        if (column == outside) return (outside - 1 - before) * SKIPPED;
        if (column == before) return further(above, line, column);
        int skipped = column > before ? column - before - 1 : outside - 1 - before + column;
        boolean lacksAction =
                skipped > 0 && !isStatement(column) && roles.get((column + width() - 1) % width()) == Role.ACTION;
        return skipped * SKIPPED + (above.isColon ? AFTER_COLON : 0) + (lacksAction ? LACKS_ACTION : 0);
    }

    private double further(Line above, Line line, int column) {
        if (line.isBlank || above.isBlank) return FURTHER_BLANK;
        if (line.isBullet) return 0;
        return isStatement(column) ? PARAGRAPH : FURTHER_VALUE;
    }

    private boolean isStatement(int column) {
        return switch (roles.get(column)) {
            case OWNER, DUE, REVISED_DUE, REVIEW, STATUS, REFERENCE, VERDICT -> false;
            default -> true;
        };
    }

    private double suits(Line line, int column) {
        if (line.isBlank) return 0;
        if (column == width()) return OUTSIDE;
        if (line.folded.equals(headings.get(column))) return 3;
        if (line.isNumbered && isStatement(column)) return column == 0 ? 2 : 0.5;
        return switch (roles.get(column)) {
            case DUE, REVISED_DUE, REVIEW -> line.isStatus ? 1 : line.isTimescale ? 2 : -2;
            case STATUS -> line.isTimescale || !line.isProse ? 0.5 : -2;
            case OWNER -> line.isTimescale ? -2 : line.isName ? 1.5 : line.isProse ? -1 : 0;
            case REFERENCE -> line.isReference ? 2 : -2;
            case THEME -> line.isTimescale ? -2 : line.isProse ? -0.5 : 0.2;
            case PROGRESS, NEXT -> line.isTimescale && !line.isStatus ? -2 : line.isProse ? 1 : 0;
            case OTHER, VERDICT -> line.isProse ? 0.2 : 0;
            default -> line.isTimescale ? -2 : line.isProse ? 1 : -0.2;
        };
    }

    /** What a line looks like, looked at once. */
    private static final class Line {
        final String folded;
        final boolean isBlank;
        final boolean isTimescale;
        final boolean isStatus;
        final boolean isReference;
        final boolean isProse;
        final boolean isName;
        final boolean isTask;
        final boolean isColon;
        final boolean isBullet;
        final boolean isNumbered;

        Line(@Nullable String text) {
            var words = text == null ? "" : text.strip();
            folded = Fold.of(words);
            isBlank = words.isEmpty();
            isBullet = BULLET.matcher(words).lookingAt();
            isNumbered = NUMBERED.matcher(words).lookingAt();
            isTask = !isBlank && Shape.isTask(words);
            isColon = words.endsWith(":");
            isTimescale = (Shape.isTimescale(words) || Shape.isFrequency(words)) && !isSentence(words) && !isTask;
            isStatus = Statuses.whole(words).isPresent();
            isReference = Shape.isReference(words.replace(". ", "."));
            isProse = !isTimescale && Shape.wordCount(words) >= 4;
            isName = !isBlank && Shape.isName(words) && !isColon;
        }

        /** "Discussed on 28 March 2006." tells of a day and is none. */
        private static boolean isSentence(String words) {
            return words.endsWith(".") && Shape.wordCount(words) > 4;
        }
    }
}
