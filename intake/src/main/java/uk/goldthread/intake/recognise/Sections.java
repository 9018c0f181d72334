package uk.goldthread.intake.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/** Tells the titles of sections from rows that hold something: a title stands alone in its row, and is short. */
final class Sections {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?<letters>(?:[A-Z]{1,3}[. ]?)?)\\d{1,3}[.):]?\\s.*", Pattern.DOTALL);
    private static final Set<Role> FINDINGS = EnumSet.of(Role.STRENGTH, Role.AREA_FOR_IMPROVEMENT);
    private static final int LONGEST_TITLE = 30;

    private final List<Column> columns;
    private final Optional<String> lettersOfNumbers;

    Sections(List<Column> columns, List<Row> rows) {
        this.columns = columns;
        this.lettersOfNumbers = lettersOfNumbers(rows);
    }

    GridRow row(Row row) {
        if (row.isSpanned()) return isTitle(row.joined()) ? new GridRow.Section(row.joined()) : statement(row.joined());
        if (isSection(row)) return new GridRow.Section(row.joined());
        return new GridRow.Entry(row.cells().stream().map(Cell::words).toList());
    }

    /** Rows that hold more than a text alone begin that text with a number: what letters stand before it ("R."). */
    private static Optional<String> lettersOfNumbers(List<Row> rows) {
        var full = rows.stream().filter(row -> row.filled().size() > 1).toList();
        var numbers = full.stream()
                .flatMap(row -> lettersOfNumber(row.words(0)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return numbers.entrySet().stream()
                .filter(letters -> letters.getValue() * 2 > full.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<String> lettersOfNumber(Passage words) {
        var number = NUMBER.matcher(words.text());
        return number.matches() ? Optional.of(number.group("letters")) : Optional.empty();
    }

    /** It begins with a number as the rows of the table do. */
    private boolean isNumbered(Passage words) {
        return lettersOfNumbers.isPresent() && lettersOfNumbers.equals(lettersOfNumber(words));
    }

    private boolean isSection(Row row) {
        var filled = row.filled();
        if (filled.size() != 1 || columns.size() < 2) return false;
        int column = filled.getFirst();
        var role = columns.get(column).role();
        if (FINDINGS.contains(role) || column > 1) return false;
        if (role == Role.THEME || role == Role.REFERENCE) return isTitle(row.joined());
        if (isNumbered(row.words(column))) return false;
        return isTitle(row.joined());
    }

    private static boolean isTitle(Passage words) {
        return Shape.wordCount(words.text()) <= LONGEST_TITLE
                && Joining.isOpen(words.text())
                && words.lines().size() <= 2;
    }

    /**
     * A sentence across the whole row stands in the column of statements; beside one of what is aimed at, only a task does,
     * and anything else explains the aims.
     */
    private GridRow statement(Passage words) {
        int aim = column(EnumSet.of(Role.MEASURE, Role.EVIDENCE));
        int column = aim < 0 || Shape.isTask(words.text()) ? Math.max(0, column(Columns.STATEMENTS)) : aim;
        var cells = new ArrayList<>(Collections.nCopies(columns.size(), Passage.EMPTY));
        cells.set(column, words);
        return new GridRow.Entry(cells);
    }

    /** The first of those, or -1. */
    private int column(Set<Role> roles) {
        return IntStream.range(0, columns.size())
                .filter(i -> roles.contains(columns.get(i).role()))
                .findFirst()
                .orElse(-1);
    }
}
