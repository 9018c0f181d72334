package uk.goldthread.intake.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * Tables that a conversion laid out with runs of blanks. Each word keeps its place on the line, so that the columns of a
 * page of text are found as those of a printed one are. Only where known headings stand at the top is it a table; on the
 * next page it goes on with as many columns.
 */
final class SpacedTables {
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** In letters: what parts two columns. */
    private static final int GUTTER = 2;

    /** A line is twice as high as a letter is wide. */
    private static final float LINE = 2;

    private static final int FEWEST_HEADINGS = 2;
    private static final int LONGEST_HEADING = 6;

    private static final int FEWEST_PEOPLE = 3;
    private static final int FEWEST_ITEMS = 3;

    /** The heading stands among so many lines at the top. */
    private static final int TOP = 4;

    /** A page may begin with so many lines before a table goes on. */
    private static final int ABOVE = 3;

    private static final TextRows NONE = new TextRows(0, 0, List.of(List.of()));

    /** The table at the end of the page before. */
    private TextRows open = NONE;

    /** The tables of a page, in their order. */
    List<TextRows> of(List<String> page) {
        var tables = new ArrayList<TextRows>();
        var lines = lines(page);
        int above = 0;
        var last = open;
        open = NONE;
        var left = new ArrayDeque<>(Stretches.of(lines, 1));
        while (!left.isEmpty()) {
            var stretch = left.removeFirst();
            var table = table(stretch, above <= ABOVE ? last : NONE);
            if (table != null) {
                tables.add(table);
                rest(stretch, table).reversed().forEach(left::addFirst);
            }
            open = table != null ? table : stretch.lines().size() > ABOVE ? NONE : open;
            above += stretch.lines().size();
        }
        return tables;
    }

    /** What stands below the table's last row. */
    private static List<Stretch> rest(Stretch stretch, TextRows table) {
        var below = stretch.lines().stream()
                .filter(line -> number(line) >= table.to())
                .toList();
        return below.isEmpty() ? List.of() : Stretches.of(below, 1);
    }

    private static int width(TextRows table) {
        return table.rows().getFirst().size();
    }

    private static @Nullable TextRows table(Stretch stretch, TextRows open) {
        if (!(stretch instanceof Stretch.Columns columns) || columns.count() < FEWEST_HEADINGS) return null;
        var lines = columns.lines();
        boolean goesOn = columns.count() == width(open);
        int heading = isAttendance(columns) || goesOn && areMarked(open.rows()) ? lines.size() : heading(columns);
        if (heading < 0 && !goesOn && !areItems(columns)) return null;
        var rows = new SpacedRows(columns, heading);
        int end = rows.end();
        return new TextRows(number(lines.getFirst()), number(lines.get(end - 1)) + 1, rows.rows(end));
    }

    private static int number(PdfLine line) {
        return Math.round(line.baseline() / LINE);
    }

    /** The line in which most headings stand; -1 where no line at the top is one. */
    private static int heading(Stretch.Columns columns) {
        return IntStream.range(0, Math.min(TOP, columns.lines().size()))
                .filter(i -> isHeading(SpacedRows.cells(columns, columns.lines().get(i))))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isHeading(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.stream().anyMatch(cell -> Shape.wordCount(cell) > LONGEST_HEADING)) return false;
        long known = filled.stream()
                .filter(cell -> Headings.role(cell).isPresent() || Wording.NAME_HEADING.is(cell))
                .count();
        return known >= FEWEST_HEADINGS && known * 2 >= filled.size();
    }

    /** Names, and beside most of them a mark that says whether they came. */
    private static boolean isAttendance(Stretch.Columns columns) {
        var lines = columns.lines().stream()
                .map(line -> SpacedRows.cells(columns, line))
                .toList();
        return lines.size() >= FEWEST_PEOPLE
                && lines.stream()
                                        .filter(cells -> Shape.isName(cells.getFirst()))
                                        .count()
                                * 2
                        > lines.size()
                && areMarked(lines);
    }

    private static boolean areMarked(List<List<String>> rows) {
        return IntStream.range(1, rows.getFirst().size()).anyMatch(i -> areMarks(rows, i));
    }

    /** Each row is an item with a number as only tables have it, and with more than a title. */
    private static boolean areItems(Stretch.Columns columns) {
        var numbers = columns.lines().stream()
                .map(line -> SpacedRows.cells(columns, line).getFirst())
                .filter(cell -> !cell.isEmpty())
                .toList();
        return columns.count() >= 3
                && numbers.size() >= FEWEST_ITEMS
                && numbers.stream().allMatch(SpacedTables::isNumber);
    }

    /** "FGB 38/2021", not "1." */
    private static boolean isNumber(String cell) {
        return Shape.isReference(cell) && cell.indexOf('/') > 0;
    }

    private static boolean areMarks(List<List<String>> lines, int column) {
        var filled = lines.stream()
                .map(cells -> cells.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long marks = filled.stream()
                .filter(cell -> Wording.CAME.is(cell) || Wording.SENT_APOLOGIES.is(cell) || Wording.MISSED.is(cell))
                .count();
        return filled.size() * 2 > lines.size() && marks * 5 > filled.size() * 3;
    }

    private static List<PdfLine> lines(List<String> page) {
        var lines = new ArrayList<PdfLine>();
        int run = 0;
        for (int i = 0; i < page.size(); i++) {
            var words = new ArrayList<PdfWord>();
            int end = 0;
            var word = WORD.matcher(page.get(i));
            while (word.find()) {
                if (words.isEmpty() || word.start() - end >= GUTTER) run++;
                end = word.end();
                words.add(new PdfWord(word.group(), word.start(), end, i * LINE, LINE, false, run));
            }
            if (!words.isEmpty()) lines.add(new PdfLine(words));
        }
        return lines;
    }
}
