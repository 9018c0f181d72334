package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;

/**
 * The rows of columns in a page of text. The first lines of a row's cells stand side by side, and the longer cells go on
 * below: a row begins where more cells have words than in the line before, or after an empty line, and none of them goes on
 * in small letters.
 */
final class SpacedRows {
    private static final Pattern BULLET = Pattern.compile("[•●▪◦·*–-]\\s.*|\\(?(?:\\d{1,2}|[a-z])[.)]\\s.*");

    private static final Pattern GAP = Pattern.compile(" {2,}");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}(?:[.)]|(?:\\.\\d{1,2}){1,2})\\s+\\p{Lu}");

    /** A column of so many characters holds text; in one, a line of that part of it is short. */
    private static final int WIDE = 40;

    private static final double SHORT = 0.7;

    private final TextColumns columns;
    private final int heading;
    private final boolean single;
    private int[] widths = {};

    /**
     * @param heading how many lines at the top are the heading
     * @param single each line is a row
     */
    SpacedRows(TextColumns columns, int heading, boolean single) {
        this.columns = columns;
        this.heading = heading;
        this.single = single;
    }

    /** Where another table begins: other headings, or a row that is numbered otherwise and lacks all that each row above has. */
    int end() {
        var always = new TreeSet<>(IntStream.range(2, columns.count()).boxed().toList());
        var letters = "";
        int rows = 0;
        for (int i = heading; i < columns.lines().size(); i++) {
            var line = columns.cells(i);
            if (i > heading + 1 && isOtherHeading(i)) return i;
            if (!Shape.isReference(line.getFirst()) || !begins(i)) continue;
            var own = line.getFirst().replaceFirst("\\d.*", "");
            boolean lacksAll =
                    always.stream().allMatch(column -> line.get(column).isEmpty());
            if (rows > 0 && !own.equals(letters) && lacksAll && !always.isEmpty()) return i;
            always.removeIf(column -> line.get(column).isEmpty());
            letters = own;
            rows++;
        }
        return columns.lines().size();
    }

    /** A line of nothing but known headings, which are not those of this table. */
    private boolean isOtherHeading(int i) {
        if (heading == 0) return false;
        var parts = GAP.splitAsStream(columns.lines().get(i).strip()).toList();
        if (parts.size() < 2 || !parts.stream().allMatch(Headings::isWhole)) return false;
        return !joined(0, heading).containsAll(parts) && !columns.cells(0).containsAll(parts);
    }

    /** @param end the line after the last */
    List<List<String>> rows(int end) {
        var rows = new ArrayList<List<String>>();
        if (heading > 0) rows.add(joined(0, heading));
        return single || !addCentred(end, rows) ? addFromTop(end, rows) : rows;
    }

    /** Between the titles of sections. */
    private boolean addCentred(int end, List<List<String>> rows) {
        var added = new ArrayList<List<String>>();
        boolean centred = false;
        for (int i = heading; i < end; ) {
            if (columns.isEmpty(i)) i++;
            else if (columns.isAcross(i)) added.add(new ArrayList<>(columns.cells(i++)));
            else {
                var lines = new ArrayList<Integer>();
                for (; i < end && (columns.isEmpty(i) || !columns.isAcross(i)); i++)
                    if (!columns.isEmpty(i)) lines.add(i);
                var begins = CentredRows.of(lines.stream().map(columns::cells).toList());
                if (begins.length == 0) return false;
                centred = true;
                for (int line = 0; line < lines.size(); line++)
                    if (begins[line]) added.add(new ArrayList<>(columns.cells(lines.get(line))));
                    else join(added.getLast(), lines.get(line), false);
            }
        }
        if (centred) rows.addAll(added);
        return centred;
    }

    private List<List<String>> addFromTop(int end, List<List<String>> rows) {
        boolean across = false;
        for (int i = heading; i < end; i++) {
            if (columns.isEmpty(i)) continue;
            boolean title = columns.isAcross(i);
            boolean isFirst = rows.isEmpty() || SpacedTables.known(rows.getLast()) >= 2;
            if (title && across && !isAfterBlank(i)) join(rows.getLast(), i, false);
            else if (title || across || isFirst || begins(i)) rows.add(new ArrayList<>(columns.cells(i)));
            else join(rows.getLast(), i, isAfterBlank(i));
            across = title;
        }
        return rows;
    }

    private List<String> joined(int from, int to) {
        var row = new ArrayList<>(columns.cells(from));
        for (int i = from + 1; i < to; i++) {
            var line = columns.cells(i);
            for (int j = 0; j < row.size(); j++) row.set(j, (row.get(j) + " " + line.get(j)).strip());
        }
        return row;
    }

    private boolean begins(int i) {
        if (single) return true;
        var line = columns.cells(i);
        int filled = filled(line);
        if (filled < 2) return false;
        if (Shape.isReference(line.getFirst()) || isNextItem(line.getFirst(), i)) return true;
        if (goesOn(line)) return false;
        boolean first = !line.getFirst().isEmpty();
        boolean more = isAfterBlank(i) || filled > filled(columns.cells(i - 1)) || filled == columns.count();
        return more && (first ? filled * 2 >= columns.count() : filled * 2 > columns.count());
    }

    /** "3. Telephone" below "2. Matters arising". */
    private boolean isNextItem(String cell, int line) {
        if (!NUMBERED.matcher(cell).lookingAt()) return false;
        for (int i = line - 1; i >= heading; i--)
            if (NUMBERED.matcher(columns.cells(i).getFirst()).lookingAt()) return true;
        return false;
    }

    private boolean isAfterBlank(int i) {
        return i > 0 && columns.isEmpty(i - 1);
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

    private void join(List<String> row, int i, boolean afterBlank) {
        var line = columns.cells(i);
        for (int j = 0; j < line.size(); j++) {
            var words = line.get(j);
            var before = row.get(j);
            if (words.isEmpty()) continue;
            if (before.isEmpty()) {
                row.set(j, words);
                continue;
            }
            boolean paragraph = isItem(words) || afterBlank && before.endsWith(".") || endsShort(i, j);
            row.set(j, before + (paragraph ? "\n" : " ") + words);
        }
    }

    /** In a wide column the line above left much room, and what stands below begins anew: that line is a paragraph, or a title. */
    private boolean endsShort(int i, int column) {
        int width = widths()[column];
        var words = columns.cells(i).get(column);
        if (width < WIDE || !Character.isUpperCase(words.charAt(0))) return false;
        var above = above(i, column);
        return above.length() + 1 + words.split(" ", 2)[0].length() < width * SHORT && !Joining.goesOn(above);
    }

    private String above(int i, int column) {
        for (int at = i - 1; at >= heading; at--) {
            var words = columns.cells(at).get(column);
            if (!words.isEmpty()) return words;
        }
        return "";
    }

    /** How far the longest line of each column goes. */
    private int[] widths() {
        if (widths.length == 0) {
            widths = new int[columns.count()];
            for (int i = heading; i < columns.lines().size(); i++)
                if (!columns.isEmpty(i) && !columns.isAcross(i))
                    for (int j = 0; j < widths.length; j++)
                        widths[j] = Math.max(widths[j], columns.cells(i).get(j).length());
        }
        return widths;
    }
}
