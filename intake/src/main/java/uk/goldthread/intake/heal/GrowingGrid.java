package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/** A table under one heading that grows part by part. */
final class GrowingGrid {
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_LABEL = 6;
    private static final Pattern AMOUNT = Pattern.compile("[£$€]?\\s?[\\d.,]+\\s?%?");

    private final Row heading;
    private final List<Row> rows = new ArrayList<>();

    private final KnownWords known;

    GrowingGrid(Row heading, KnownWords known) {
        this.heading = new Row(heading.cells(), true);
        this.known = known;
    }

    KnownWords known() {
        return known;
    }

    Row heading() {
        return heading;
    }

    List<Row> rows() {
        return rows;
    }

    int width() {
        return heading.cells().size();
    }

    Optional<Role> role(int column) {
        return HeadingRow.role(heading, column);
    }

    /** A sheet's table does not go on in the next sheet. */
    boolean sheetIs(Row row) {
        return Objects.equals(sheet(heading), sheet(row));
    }

    private static @Nullable String sheet(Row row) {
        return row.joined().places().stream()
                .findFirst()
                .map(place -> place.sheet())
                .orElse(null);
    }

    /** A row under our own heading, or one that repeats it and may have lost columns at its end. */
    void add(Row row) {
        var cells = new ArrayList<>(row.cells());
        while (!row.isSpanned() && cells.size() < width()) cells.add(Cell.of(Passage.EMPTY));
        rows.add(new Row(cells, false));
    }

    /** A sheet gives a row of one filled cell as a paragraph: it goes on with a sentence that the last row left open. */
    boolean isContinuedBy(Paragraph paragraph) {
        var text = paragraph.words().text();
        if (rows.isEmpty() || text.isEmpty() || paragraph.style() == Paragraph.Style.HEADER_OR_FOOTER) return false;
        var last = rows.getLast();
        var open = last.filled().stream()
                .map(column -> last.words(column).text())
                .filter(Joining::isOpen)
                .toList();
        boolean inMidSentence =
                Character.isLowerCase(text.charAt(0)) || open.stream().anyMatch(Joining::goesOn);
        boolean isSentence = Shape.wordCount(text) > LONGEST_HEADING && !Joining.isOpen(text);
        return !open.isEmpty() && (inMidSentence || isSentence && open.stream().anyMatch(Joining::isBrokenOff));
    }

    boolean goesOn(List<Row> more, Mendings told) {
        if (!more.stream().allMatch(this::sheetIs) || areNumberedOtherwise(more) || areTally(more)) return false;
        var aligned = ShiftedColumns.align(this, more, told);
        aligned.ifPresent(rows::addAll);
        return aligned.isPresent();
    }

    /** "Total 3", "Amber 1": labels and numbers that count what stands above. */
    private static boolean areTally(List<Row> more) {
        return more.stream().allMatch(GrowingGrid::isTally);
    }

    private static boolean isTally(Row row) {
        var filled = row.filled();
        return filled.size() == 2
                && Shape.wordCount(row.words(filled.getFirst()).text()) <= LONGEST_LABEL
                && hasLetters(row.words(filled.getFirst()).text())
                && AMOUNT.matcher(row.words(filled.getLast()).text().strip()).matches();
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Numbers with letters before them ("FC 38/2021") do not go on with numbers that have none ("40/2021"). */
    private boolean areNumberedOtherwise(List<Row> more) {
        var ours = numbers(rows);
        var theirs = numbers(more);
        return !ours.isEmpty()
                && !theirs.isEmpty()
                && ours.stream().noneMatch(GrowingGrid::isLettered)
                && theirs.stream().allMatch(GrowingGrid::isLettered);
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream()
                .map(row -> row.words(0).text().strip())
                .filter(Shape::isReference)
                .toList();
    }

    private static boolean isLettered(String number) {
        return Character.isLetter(number.charAt(0));
    }

    Table table() {
        var all = new ArrayList<Row>();
        all.add(heading);
        all.addAll(rows);
        int widest = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Table(all.stream().map(row -> filledUp(row, widest)).toList());
    }

    /** A part may have a column more than the heading that it goes on with. */
    private static Row filledUp(Row row, int width) {
        if (row.isSpanned() || row.cells().size() == width) return row;
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) cells.add(Cell.of(Passage.EMPTY));
        return new Row(cells, row.header());
    }
}
