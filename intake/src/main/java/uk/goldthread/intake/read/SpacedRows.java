package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;

/**
 * The rows of columns in a page of text. The first lines of a row's cells stand side by side, and the longer cells go on
 * below: a row begins where more cells have words than in the line before, or after an empty line, and none of them goes on
 * in small letters.
 */
final class SpacedRows {
    private static final Pattern BULLET = Pattern.compile("[•●▪◦·*–-]\\s.*|\\(?(?:\\d{1,2}|[a-z])[.)]\\s.*");

    private final Stretch.Columns columns;
    private final List<List<String>> lines;
    private final int heading;

    /** @param heading the line in which headings stand, or -1 */
    SpacedRows(Stretch.Columns columns, int heading) {
        this.columns = columns;
        this.heading = heading;
        this.lines = columns.lines().stream().map(line -> cells(columns, line)).toList();
    }

    /** What each column has of a line; a run of words over several columns is parted where one of them begins. */
    static List<String> cells(Stretch.Columns columns, PdfLine line) {
        var cells = new ArrayList<>(Collections.nCopies(columns.count(), ""));
        var segments = Segment.of(line);
        for (var segment : segments) {
            int column = columns.column(segment);
            for (var word : segment.words()) {
                if (segments.size() > 1 && column + 1 < columns.count() && begins(columns, column + 1, word)) column++;
                var before = cells.get(column);
                cells.set(column, before.isEmpty() ? word.text() : before + " " + word.text());
            }
        }
        return cells;
    }

    private static boolean begins(Stretch.Columns columns, int column, PdfWord word) {
        return Math.abs(word.left() - columns.left(column)) <= 1;
    }

    /** Where another table begins: a row that is numbered otherwise and lacks all that each row above has. */
    int end() {
        var always = new TreeSet<>(IntStream.range(2, columns.count()).boxed().toList());
        var letters = "";
        int rows = 0;
        for (int i = Math.max(0, heading + 1); i < lines.size(); i++) {
            var line = lines.get(i);
            if (!Shape.isReference(line.getFirst()) || !begins(i)) continue;
            var own = line.getFirst().replaceFirst("\\d.*", "");
            boolean lacksAll =
                    always.stream().allMatch(column -> line.get(column).isEmpty());
            if (rows > 0 && !own.equals(letters) && lacksAll && !always.isEmpty()) return i;
            always.removeIf(column -> line.get(column).isEmpty());
            letters = own;
            rows++;
        }
        return lines.size();
    }

    /** @param end the line after the last */
    List<List<String>> rows(int end) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < end; i++) {
            var line = lines.get(i);
            if (columns.isAcross(columns.lines().get(i)))
                rows.add(title(columns.lines().get(i)));
            else if (i == 0 || begins(i)) rows.add(new ArrayList<>(line));
            else join(rows.getLast(), line, isAfterBlank(i));
        }
        return rows;
    }

    private List<String> title(PdfLine line) {
        var cells = new ArrayList<>(Collections.nCopies(columns.count(), ""));
        cells.set(0, line.text());
        return cells;
    }

    private boolean begins(int i) {
        if (i <= heading || i == heading + 1) return true;
        if (columns.isAcross(columns.lines().get(i - 1))) return true;
        var line = lines.get(i);
        int filled = filled(line);
        if (filled < 2) return false;
        if (Shape.isReference(line.getFirst())) return true;
        if (goesOn(line)) return false;
        boolean first = !line.getFirst().isEmpty();
        boolean more = filled > filled(lines.get(i - 1)) || isAfterBlank(i) || filled == columns.count();
        return more && (first ? filled * 2 >= columns.count() : filled * 2 > columns.count());
    }

    private boolean isAfterBlank(int i) {
        var line = columns.lines().get(i);
        return line.baseline() - columns.lines().get(i - 1).baseline() > line.size();
    }

    private static int filled(List<String> line) {
        return (int) line.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean goesOn(List<String> line) {
        return line.stream()
                .anyMatch(cell -> !cell.isEmpty()
                        && Character.isLowerCase(cell.charAt(0))
                        && !isItem(cell)
                        && (!Shape.isTimescale(cell) || Joining.isJoining(cell.split(" ")[0])));
    }

    private static boolean isItem(String cell) {
        return BULLET.matcher(cell).matches();
    }

    private static void join(List<String> row, List<String> line, boolean afterBlank) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).isEmpty()) continue;
            var before = row.get(i);
            boolean paragraph = isItem(line.get(i)) || afterBlank && before.endsWith(".");
            row.set(i, before.isEmpty() ? line.get(i) : before + (paragraph ? "\n" : " ") + line.get(i));
        }
    }
}
