package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Role;

/** The rows of one table, each looked at with those above it. */
final class GrowingRows {
    /** Cells that state something of their own, which makes a row. */
    private static final Set<Role> STATEMENTS = EnumSet.of(
            Role.RECOMMENDATION,
            Role.ACTION,
            Role.MILESTONE,
            Role.STRENGTH,
            Role.AREA_FOR_IMPROVEMENT,
            Role.MEETING_ITEM);

    /** Statements of which one cell may hold several. */
    private static final Set<Role> PROMISES = EnumSet.of(Role.RECOMMENDATION, Role.ACTION, Role.MILESTONE);

    /** Values of a line each, which sentences do not continue. */
    private static final Set<Role> VALUES =
            EnumSet.of(Role.REFERENCE, Role.OWNER, Role.DUE, Role.REVISED_DUE, Role.REVIEW, Role.STATUS, Role.VERDICT);

    private static final Set<Role> BEGINNINGS = EnumSet.of(Role.REFERENCE, Role.KIND);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{2})[.!?](?=\\s+[\\p{Lu}\"\u201C\u2018])");

    private static final Pattern TOTAL =
            Pattern.compile("(?iu)\\s*(?:(?:grand |sub-?\\s?)?totals?|overall total|cyfanswm)\\b[^.]{0,40}:?\\s*");

    /** In characters; most cells are longer. */
    private static final int LONGEST_TOTAL = 80;

    private static final Pattern NUMBERED = Pattern.compile("\\(?(?:[A-Z]{1,3}\\.?)?\\d{1,3}[.):]\\s");
    private static final Pattern LETTERED = Pattern.compile("\\(?[a-z][.)]\\s");

    private final Row heading;
    private final List<Optional<Role>> roles;
    private final KnownWords known;
    private final Mendings told;
    private final RestOfRow restOfRow;
    private final List<Row> rows = new ArrayList<>();

    GrowingRows(Row heading, List<Row> all, KnownWords known, Mendings told) {
        this.heading = heading;
        this.roles = HeadingRow.roles(heading);
        this.known = known;
        this.told = told;
        this.restOfRow = new RestOfRow(heading, all, known);
    }

    List<Row> rows() {
        var all = new ArrayList<Row>();
        all.add(heading);
        all.addAll(rows);
        return all;
    }

    void add(Row row) {
        if (row.isSpanned() || isTotal(row) || standsAlone(row)) {
            rows.add(row);
            return;
        }
        if (isRestOfRow(row)) {
            var left = given(row, row.filled(), column -> restOfRow.join(rows.getLast(), row, column));
            if (!left.isBlank()) rows.add(left);
            return;
        }
        var rest = row;
        for (int column : row.filled()) if (goesOn(row, column)) rest = continued(rest, column);
        boolean lostPromise = promises(row) && !promises(rest);
        if (lostPromise || !states(rest) && !begins(row)) rest = lines(rest);
        if (!rest.isBlank()) rows.add(rest);
    }

    /** "Total" and its amounts, which go on with nothing above. */
    private static boolean isTotal(Row row) {
        for (var cell : row.cells())
            if (cell.text().length() <= LONGEST_TOTAL
                    && TOTAL.matcher(cell.text()).matches()) return row.filled().size() > 1;
        return false;
    }

    private boolean standsAlone(Row row) {
        if (row.isFilledOnlyAt(0) && !goesOn(row, 0)) return true;
        return isOneOfItsOwn(row) && (states(row) || begins(row));
    }

    private boolean isRestOfRow(Row row) {
        if (rows.isEmpty() || isTitle(rows.getLast()) || !states(heading)) return false;
        if (isOneOfItsOwn(row) || isNumbered(row)) return false;
        boolean bothPromise = promises(rows.getLast()) && promises(row);
        boolean goesOn = row.filled().stream()
                .filter(column -> !bothPromise || is(column, PROMISES))
                .anyMatch(column -> above(column) == rows.size() - 1 && goesOn(row, column));
        return restOfRow.is(rows.getLast(), row, goesOn);
    }

    /** A row of its own without a statement, or one of a table that has no place for any. */
    private boolean begins(Row row) {
        if (!states(heading)) return true;
        return !row.words(0).isBlank()
                && !goesOn(row, 0)
                && Character.isUpperCase(row.words(0).text().charAt(0));
    }

    private boolean promises(Row row) {
        return fillsAny(row, PROMISES);
    }

    private boolean states(Row row) {
        return fillsAny(row, STATEMENTS);
    }

    private boolean fillsAny(Row row, Set<Role> of) {
        for (int column = 0; column < row.cells().size(); column++)
            if (is(column, of) && !row.words(column).isBlank()) return true;
        return false;
    }

    private boolean is(int column, Set<Role> of) {
        return column < roles.size() && roles.get(column).filter(of::contains).isPresent();
    }

    private boolean goesOn(Row row, int column) {
        if (is(column, VALUES) || isOneOfItsOwn(row)) return false;
        int above = above(column);
        if (above < 0) return false;
        var words = rows.get(above).words(column).text();
        boolean alone = row.isFilledOnlyAt(column) && above == rows.size() - 1 && !promises(row);
        return goesOn(words, row.words(column).text()) || alone && Joining.isBrokenOff(words);
    }

    private static boolean isNumbered(Row row) {
        return row.filled().stream()
                .anyMatch(column -> NUMBERED.matcher(row.words(column).text()).lookingAt());
    }

    private static boolean isItem(String words) {
        return NUMBERED.matcher(words).lookingAt() || LETTERED.matcher(words).lookingAt();
    }

    /** It has a reference, or says what kind of commitment it is. */
    private boolean isOneOfItsOwn(Row row) {
        return restOfRow.hasReference(row) || fillsAny(row, BEGINNINGS);
    }

    private boolean goesOn(String above, String below) {
        if (!Joining.isOpen(above) || isItem(below)) return false;
        return Character.isLowerCase(below.charAt(0)) || Joining.goesOn(above) || known.isPhrase(above, below);
    }

    /** The nearest row above with words in that column; a section's title is not passed, unless it repeats the present one. */
    private int above(int column) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (isTitle(rows.get(i))) {
                if (!repeatsTitle(i)) return -1;
            } else if (hasLetters(rows.get(i).words(column))) return i;
        }
        return -1;
    }

    private static boolean hasLetters(Passage words) {
        return words.text().chars().anyMatch(Character::isLetter);
    }

    private boolean isTitle(Row row) {
        return row.isSpanned() || row.isFilledOnlyAt(0) && heading.cells().size() > 2 && !states(row);
    }

    private boolean repeatsTitle(int title) {
        for (int i = title - 1; i >= 0; i--)
            if (isTitle(rows.get(i)))
                return Fold.of(rows.get(i).words(0).text())
                        .equals(Fold.of(rows.get(title).words(0).text()));
        return false;
    }

    /**
     * Joins the words with the cell above; where the row has owners or days of its own, a column of promises keeps what
     * follows the first sentence for them.
     */
    private Row continued(Row row, int column) {
        int above = above(column);
        var words = row.words(column);
        boolean several = is(column, PROMISES) && fillsAny(row, VALUES);
        int end = several ? firstSentence(words) : words.length();
        var before = rows.get(above).words(column);
        var joined = Passage.join(List.of(before, words.cut(0, end).strip()), " ");
        var further = words.cut(0, end);
        if (!told.does(Healed.of(Kind.ROW_CONTINUED, further.text(), joined.text(), further.places()))) return row;
        rows.set(above, with(rows.get(above), column, joined));
        return with(row, column, words.from(end).strip());
    }

    private static int firstSentence(Passage words) {
        var matcher = SENTENCE_END.matcher(words.text());
        int line = words.text().indexOf('\n');
        int end = matcher.find() ? matcher.end() : words.length();
        return line >= 0 && line < end ? line : end;
    }

    /** Each value becomes a further line of the cell above; without a statement of its own the row gives all its cells. */
    private Row lines(Row row) {
        if (rows.isEmpty() || rows.getLast().isSpanned()) return row;
        boolean all = !states(row);
        var columns = row.filled().stream()
                .filter(column -> all || is(column, VALUES))
                .toList();
        return given(row, columns, column -> furtherLine(rows.getLast().words(column), row.words(column)));
    }

    private static Passage furtherLine(Passage above, Passage words) {
        return Passage.join(List.of(above, words), above.text().strip().endsWith("/") ? " " : "\n");
    }

    /** Gives the cells of those columns to the row above, where nobody said that they stand alone, and returns the rest. */
    private Row given(Row row, List<Integer> columns, IntFunction<Passage> joined) {
        var rest = row;
        for (int column : columns) {
            var words = row.words(column);
            var whole = joined.apply(column);
            if (!told.does(Healed.of(Kind.ROW_CONTINUED, words.text(), whole.text(), words.places()))) continue;
            rows.set(rows.size() - 1, with(rows.getLast(), column, whole));
            rest = with(rest, column, Passage.EMPTY);
        }
        return rest;
    }

    private static Row with(Row row, int column, Passage words) {
        var cells = new ArrayList<Cell>(row.cells());
        while (cells.size() <= column) cells.add(Cell.of(Passage.EMPTY));
        cells.set(column, Cell.of(words));
        return new Row(cells, row.header());
    }
}
