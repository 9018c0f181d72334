package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Statuses;

/**
 * Tables that a conversion wrote cell after cell, each with a bar behind it: a cell may go over several lines, and several
 * may stand in one. They begin where neighbouring cells are headings of columns; how many make a row is the number under
 * which the cells below suit the headings best.
 */
final class BarredCells {
    private static final char BAR = '|';
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_HEADINGS = 2;
    private static final int NARROWEST = 2;
    private static final int WIDEST = 12;
    private static final int LONGEST_HEADING = 6;
    private static final int LONGEST_OWNER = 12;
    private static final int SHORTEST_STATEMENT = 4;

    /** The part of the lines within cells that must begin small before a text was wrapped. */
    private static final double WRAPPED = 0.25;

    /** A cell with the lines on which it begins and ends. */
    private record Cell(int from, int to, List<String> lines, String text) {

        /** What stands before its bar in the last of its lines: above that may be prose. */
        String lastLine() {
            return lines.isEmpty() ? "" : lines.getLast();
        }

        boolean isRule() {
            return !lines.isEmpty() && lines.stream().allMatch(line -> line.matches(":?-{2,}:?"));
        }
    }

    private final List<String> lines;
    private final List<Cell> cells = new ArrayList<>();
    private final boolean wrapped;

    private BarredCells(List<String> lines) {
        this.lines = lines;
        this.wrapped = areWrapped(lines);
    }

    /** Lines that go on with a cell begin anywhere in its sentences. */
    private static boolean areWrapped(List<String> lines) {
        int further = 0, small = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.charAt(0) == BAR || lines.get(i - 1).indexOf(BAR) >= 0) continue;
            further++;
            if (Character.isLowerCase(line.charAt(0))) small++;
        }
        return small > WRAPPED * further;
    }

    static List<TextRows> of(List<String> lines) {
        return areIn(lines) ? new BarredCells(lines).tables() : List.of();
    }

    /** Half of the lines with bars end in one, and cells go over lines: else the lines are rows, which others read. */
    static boolean areIn(List<String> lines) {
        int barred = 0, ended = 0, most = 0, least = Integer.MAX_VALUE;
        for (var line : lines) {
            if (line.indexOf(BAR) < 0) continue;
            barred++;
            int bars = (int) line.chars().filter(c -> c == BAR).count();
            most = Math.max(most, bars);
            least = Math.min(least, bars);
            if (line.stripTrailing().endsWith("|")) ended++;
        }
        return barred >= FEWEST_LINES && ended * 2 > barred && (least < most || most == 1);
    }

    private List<TextRows> tables() {
        cut();
        var tables = new ArrayList<TextRows>();
        for (int i = 0; i < cells.size(); ) {
            int width = width(i);
            if (width == 0) {
                i++;
                continue;
            }
            int end = end(i, width);
            tables.add(table(i, end, width));
            i = end;
        }
        return tables;
    }

    private void cut() {
        var open = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int at = 0;
            for (int bar = line.indexOf(BAR); bar >= 0; bar = line.indexOf(BAR, at)) {
                add(line.substring(at, bar), open);
                cells.add(new Cell(open.isEmpty() ? i : from, i + 1, List.copyOf(open), joined(open)));
                open.clear();
                at = bar + 1;
            }
            var rest = line.substring(at);
            if (open.isEmpty()) from = i;
            if (at == 0 || !rest.isBlank()) add(rest, open);
        }
    }

    private static void add(String part, List<String> open) {
        if (!part.isBlank()) open.add(part.strip());
    }

    /** How many cells make a row of a table whose headings begin with that cell; 0 where none do. */
    private int width(int first) {
        if (!beginsLine(first)) return 0;
        int headed = 0, known = 0, best = 0;
        double most = 0;
        for (int width = 1; width <= WIDEST && first + 2 * width <= cells.size(); width++) {
            var heading = headings(first, width).getLast();
            if (Shape.wordCount(heading) > LONGEST_HEADING) break;
            if (!heading.isEmpty()) headed++;
            else if (width == 2 && headed == 0) break;
            if (Headings.meaning(heading).isPresent()) known++;
            if (width < NARROWEST || known < FEWEST_HEADINGS || known * 2 < headed) continue;
            double suits = suits(first, width);
            if (suits <= most) continue;
            most = suits;
            best = width;
        }
        return best;
    }

    private boolean beginsLine(int cell) {
        return cell == 0 || cells.get(cell - 1).to() < cells.get(cell).to();
    }

    private List<String> headings(int first, int width) {
        var headings = new ArrayList<String>();
        for (int i = first; i < first + width; i++)
            headings.add(i == first ? cells.get(i).lastLine() : cells.get(i).text());
        return headings;
    }

    /** How well the rows below suit their headings, a cell. */
    private double suits(int first, int width) {
        int end = end(first, width);
        var roles = shifted(headings(first, width), first, end).stream()
                .map(heading ->
                        Headings.meaning(heading).map(Headings.Meaning::role).orElse(Role.OTHER))
                .toList();
        double sum = 0;
        for (int i = first + width; i < end; i++)
            sum += suits(roles.get((i - first) % width), cells.get(i).text());
        int cells = end - first - width;
        return cells == 0 ? 0 : sum / cells;
    }

    private static double suits(Role role, String text) {
        if (text.isEmpty()) return 0;
        return switch (role) {
            case DUE, REVISED_DUE, REVIEW -> Shape.isTimescale(text) ? 1 : -1;
            case REFERENCE -> Shape.isReference(text) ? 1 : -1;
            case OWNER -> Shape.isReference(text) || Shape.isTimescale(text) ? -1 : shortAs(text, LONGEST_OWNER);
            case STATUS, VERDICT -> Statuses.find(text).isPresent() ? 1 : shortAs(text, LONGEST_OWNER);
            case RECOMMENDATION, ACTION, MILESTONE ->
                Shape.isTimescale(text) || Shape.isReference(text)
                        ? -1
                        : Shape.wordCount(text) >= SHORTEST_STATEMENT ? 1 : -0.5;
            default -> 0.1;
        };
    }

    private static double shortAs(String text, int longest) {
        return Shape.wordCount(text) <= longest ? 0.5 : -1;
    }

    /** Past the last cell of the table: where the headings of another one stand, or prose between two rows. */
    private int end(int first, int width) {
        int row = first + width;
        while (row + width <= cells.size() && !isElsewhere(row) && !isHeaded(row)) row += width;
        return Math.min(cells.size(), row);
    }

    /** A blank line parts it from the row above. */
    private boolean isElsewhere(int row) {
        var cell = cells.get(row);
        return lines.subList(cell.from, cell.to).stream().anyMatch(String::isBlank);
    }

    private boolean isHeaded(int row) {
        int known = 0;
        for (int i = row; i < Math.min(cells.size(), row + FEWEST_HEADINGS + 1); i++)
            if (Headings.isWhole(
                    i == row ? cells.get(i).lastLine() : cells.get(i).text())) known++;
        return known >= FEWEST_HEADINGS;
    }

    private TextRows table(int first, int end, int width) {
        var rows = new ArrayList<List<String>>();
        rows.add(shifted(headings(first, width), first, end));
        for (int i = first + width; i + width <= end; i += width) {
            var row = cells.subList(i, i + width);
            if (row.stream().noneMatch(Cell::isRule))
                rows.add(row.stream().map(Cell::text).toList());
        }
        int to = cells.get(end - 1).to();
        var behind = behind(end, to);
        if (!behind.isEmpty()) rows.add(List.of(behind));
        return new TextRows(cells.get(first).to() - 1, to, rows);
    }

    /** What stands behind the last whole row in its line. */
    private String behind(int end, int to) {
        var line = lines.get(to - 1);
        var words = new ArrayList<String>();
        for (int i = end; i < cells.size() && cells.get(i).to() <= to; i++)
            words.add(cells.get(i).text());
        words.add(line.substring(line.lastIndexOf(BAR) + 1).strip());
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** A heading that spanned the numbers too stands above them, and the last column has none. */
    private List<String> shifted(List<String> headings, int first, int end) {
        boolean spans = headings.getLast().isEmpty()
                && Headings.role(headings.getFirst())
                        .filter(role -> role != Role.REFERENCE)
                        .isPresent();
        int width = headings.size();
        for (int i = first + width; spans && i < end; i += width)
            spans = Shape.isReference(cells.get(i).text());
        if (!spans) return headings;
        var moved = new ArrayList<>(headings);
        Collections.rotate(moved, 1);
        return moved;
    }

    /** A line that breaks off within a phrase goes on in the next one. */
    private String joined(List<String> lines) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) text.append(goesOn(lines.get(i - 1), lines.get(i)) ? ' ' : '\n');
            text.append(lines.get(i));
        }
        return text.toString();
    }

    private boolean goesOn(String line, String next) {
        if (wrapped && Joining.isOpen(line)) return true;
        return Joining.goesOn(line) || line.endsWith(",") || Character.isLowerCase(next.charAt(0));
    }
}
