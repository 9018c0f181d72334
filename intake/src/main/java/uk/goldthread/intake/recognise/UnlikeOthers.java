package uk.goldthread.intake.recognise;

import java.util.List;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Shape;

/** A first row that nobody marked as a heading, yet holds only words where the rows below it hold numbers or days. */
final class UnlikeOthers {
    private static final int LONGEST = 6;
    private static final int FEWEST_ROWS = 3;

    private UnlikeOthers() {}

    static boolean is(Table table) {
        if (table.rows().size() < FEWEST_ROWS) return false;
        var first = table.rows().getFirst();
        return first.filled().size() > 1 && first.filled().stream().allMatch(i -> isWords(first, i)) && differs(table);
    }

    private static boolean isWords(Row row, int column) {
        var text = row.words(column).text();
        return Shape.wordCount(text) <= LONGEST
                && text.chars().noneMatch(Character::isDigit)
                && text.chars().anyMatch(Character::isLetter)
                && !Shape.isTimescale(text);
    }

    private static boolean differs(Table table) {
        var first = table.rows().getFirst();
        return IntStream.range(0, first.cells().size())
                .filter(i -> !first.words(i).isBlank())
                .anyMatch(i -> new Looks(below(table, i)).areValues());
    }

    private static List<String> below(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .map(row -> row.words(column).text())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
