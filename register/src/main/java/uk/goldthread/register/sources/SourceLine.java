package uk.goldthread.register.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

/**
 * A row of a table or a paragraph of a document, as it stood before anything was healed.
 *
 * @param place of the row or paragraph: without column and characters
 * @param columns the grid columns of {@code cells}; empty for a paragraph, which is the one cell
 * @param heading it heads its table: nothing was read from it, nor from any row before it
 */
public record SourceLine(Place place, List<Integer> columns, List<String> cells, boolean heading) {

    /**
     * The lines of a document that hold words, in its order.
     *
     * @param unplaced where words stand that nothing was read from
     */
    public static List<SourceLine> of(Source source, Collection<Place> unplaced) {
        var cells = unplaced.stream().map(Cell::at).collect(Collectors.toSet());
        var lines = new ArrayList<SourceLine>();
        for (var block : source.blocks())
            switch (block) {
                case Paragraph paragraph -> add(lines, ofParagraph(paragraph));
                case Table table -> addTable(lines, table, cells);
            }
        return lines;
    }

    private record Cell(
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column) {

        static Cell at(Place place) {
            return new Cell(place.table(), place.row(), place.column());
        }
    }

    private static void addTable(List<SourceLine> lines, Table table, Set<Cell> unplaced) {
        var rows = new ArrayList<SourceLine>();
        table.rows().forEach(row -> add(rows, ofRow(row)));
        int headings = 0;
        while (headings < rows.size() && rows.get(headings).isAmong(unplaced)) headings++;
        for (int at = 0; at < rows.size(); at++)
            lines.add(at < headings ? rows.get(at).asHeading() : rows.get(at));
    }

    private boolean isAmong(Set<Cell> unplaced) {
        return columns.stream().allMatch(column -> unplaced.contains(new Cell(place.table(), place.row(), column)));
    }

    private SourceLine asHeading() {
        return new SourceLine(place, columns, cells, true);
    }

    private static void add(List<SourceLine> lines, @Nullable SourceLine line) {
        if (line != null) lines.add(line);
    }

    private static @Nullable SourceLine ofParagraph(Paragraph paragraph) {
        var place = placeOf(paragraph.words());
        return place == null
                ? null
                : new SourceLine(place, List.of(), List.of(paragraph.words().text()), false);
    }

    private static @Nullable SourceLine ofRow(Row row) {
        @Nullable Place rowPlace = null;
        var columns = new ArrayList<Integer>();
        var cells = new ArrayList<String>();
        for (var cell : row.cells()) {
            var place = placeOf(cell.words());
            if (place == null || place.column() == null) continue;
            if (rowPlace == null) rowPlace = place;
            columns.add(place.column());
            cells.add(cell.text());
        }
        return rowPlace == null ? null : new SourceLine(rowPlace, columns, cells, false);
    }

    private static @Nullable Place placeOf(Passage words) {
        return words.places().stream().findFirst().orElse(null);
    }

    /** Whether that place lies in this row or paragraph. */
    boolean holds(Place other) {
        return place.table() != null
                ? place.table().equals(other.table()) && Objects.equals(place.row(), other.row())
                : other.table() == null && Objects.equals(place.paragraph(), other.paragraph());
    }
}
