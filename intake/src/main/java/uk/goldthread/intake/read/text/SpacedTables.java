package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Shape;
import uk.goldthread.intake.words.Wording;

/**
 * Tables that a conversion laid out with runs of blanks. Columns are a table where known headings stand at the top, where
 * each row has a number as only tables have it, or where marks tell who came; on the next page it goes on with as many.
 */
final class SpacedTables {
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final int FEWEST_HEADINGS = 2;
    private static final int LONGEST_HEADING = 6;
    private static final int FEWEST_PEOPLE = 3;
    private static final int FEWEST_ITEMS = 3;

    /** The lines of a heading. */
    private static final int HIGHEST_HEADING = 5;

    /** A page may begin with so many lines before a table goes on. */
    private static final int ABOVE = 3;

    /** Columns that are no table cost as much to find as those that are: a text with more of them keeps its lines. */
    static final int MOST_TRIES = 400;

    private static final TextRows NONE = new TextRows(0, 0, List.of(List.of()));

    /** The table at the end of the page before. */
    private TextRows open = NONE;

    private int tries;

    /** The tables of a page, in their order. */
    List<TextRows> of(List<String> page) {
        var tables = new ArrayList<TextRows>();
        var last = open;
        open = NONE;
        int above = 0, free = 0;
        for (int at = 0; at < page.size(); ) {
            Budget.check();
            var table = page.get(at).isBlank() || tries > MOST_TRIES
                    ? null
                    : table(page, at, free, above <= ABOVE ? last : NONE);
            if (table == null) {
                if (!page.get(at).isBlank() && ++above > ABOVE) open = NONE;
                at++;
            } else {
                tables.add(table);
                open = table;
                above = 0;
                last = table.to() - table.from() >= SpacedColumns.MOST_LINES ? table : NONE;
                at = table.to();
                free = at;
            }
        }
        return tables;
    }

    private @Nullable TextRows table(List<String> page, int at, int free, TextRows open) {
        if (open == NONE && !mayBegin(page, at)) return null;
        var columns = SpacedColumns.at(page, at, free);
        var headed = open == NONE ? HeadedColumns.at(page, at, free) : null;
        if (headed != null && (columns == null || headed.suitsBetterThan(columns, heading(columns)))) {
            var rows = new SpacedRows(headed, headed.heading(), false);
            int end = rows.end();
            return new TextRows(headed.from(), headed.from() + end, rows.rows(end));
        }
        if (columns == null) return open == NONE && HeadedColumns.mayBegin(page, at, free) ? noTable() : null;
        boolean goesOn = columns.count() == open.rows().getFirst().size();
        boolean people = isAttendance(columns) || goesOn && areMarked(open.rows());
        if (people && !goesOn && !isMark(lastOf(columns.cells(0)))) return noTable();
        int heading = people ? 0 : heading(columns);
        if (heading == 0 && !people && !goesOn && !areItems(columns)) return noTable();
        var rows = new SpacedRows(columns, heading, people);
        int end = rows.end();
        return new TextRows(columns.from(), columns.from() + end, rows.rows(end));
    }

    private @Nullable TextRows noTable() {
        tries++;
        return null;
    }

    /** Some word at the top is that of a heading, or the line begins with a number or ends with a mark as those of tables do. */
    private static boolean mayBegin(List<String> page, int at) {
        var first = GAP.split(page.get(at).strip());
        if (isNumber(first[0]) || isMark(first[first.length - 1])) return true;
        return page.subList(at, Math.min(page.size(), at + HIGHEST_HEADING)).stream()
                .flatMap(line -> GAP.splitAsStream(line.strip()))
                .anyMatch(SpacedTables::isKnown);
    }

    static boolean isKnown(String cell) {
        return Headings.meaning(cell).isPresent() || Wording.NAME_HEADING.is(cell);
    }

    private static boolean isMark(String cell) {
        return Wording.CAME.is(cell) || Wording.SENT_APOLOGIES.is(cell) || Wording.MISSED.is(cell);
    }

    /** How many lines at the top are the heading: those that make most known headings. */
    private static int heading(SpacedColumns columns) {
        int best = 0;
        long most = FEWEST_HEADINGS - 1;
        var joined = new ArrayList<>(columns.cells(0));
        for (int i = 0; i < Math.min(HIGHEST_HEADING, columns.lines().size() - 1); i++) {
            if (columns.isEmpty(i)) break;
            if (i > 0)
                for (int j = 0; j < joined.size(); j++)
                    joined.set(j, join(joined.get(j), columns.cells(i).get(j)));
            long known = known(joined);
            if (known > most) {
                most = known;
                best = i + 1;
            }
        }
        while (best > 0 && best + 1 < columns.lines().size() && endsHeading(columns, best)) best++;
        return best;
    }

    /** The lower lines of some headings: in small letters, with nothing in the first column. */
    private static boolean endsHeading(SpacedColumns columns, int line) {
        var cells = columns.cells(line);
        return !columns.isEmpty(line)
                && cells.getFirst().isEmpty()
                && cells.stream()
                        .allMatch(cell -> cell.isEmpty()
                                || Character.isLowerCase(cell.charAt(0))
                                        && Shape.wordCount(cell) <= LONGEST_HEADING / 2);
    }

    private static String join(String above, String below) {
        return (above + " " + below).strip();
    }

    /** How many of the cells are headings; none where hardly any is, or one is a sentence. */
    static long known(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.stream().anyMatch(cell -> Shape.wordCount(cell) > LONGEST_HEADING)) return 0;
        long known = filled.stream().filter(SpacedTables::isKnown).count();
        return known * 2 >= filled.size() ? known : 0;
    }

    /** Names, and beside most of them a mark that says whether they came. */
    private static boolean isAttendance(SpacedColumns columns) {
        var lines = lines(columns);
        return lines.size() >= FEWEST_PEOPLE
                && lines.stream()
                                        .filter(cells -> Shape.isName(cells.getFirst()))
                                        .count()
                                * 2
                        > lines.size()
                && areMarked(lines);
    }

    private static String lastOf(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).reduce("", (before, cell) -> cell);
    }

    private static List<List<String>> lines(SpacedColumns columns) {
        return IntStream.range(0, columns.lines().size())
                .filter(i -> !columns.isEmpty(i))
                .mapToObj(columns::cells)
                .toList();
    }

    private static boolean areMarked(List<List<String>> rows) {
        return IntStream.range(1, rows.getFirst().size()).anyMatch(i -> areMarks(rows, i));
    }

    private static boolean areMarks(List<List<String>> lines, int column) {
        var filled = lines.stream()
                .map(cells -> cells.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long marks = filled.stream().filter(SpacedTables::isMark).count();
        return filled.size() * 2 > lines.size() && marks * 5 > filled.size() * 3;
    }

    /** Each row is an item with a number as only tables have it, and with more than a title. */
    private static boolean areItems(SpacedColumns columns) {
        var numbers = lines(columns).stream()
                .map(List::getFirst)
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
}
