package uk.goldthread.register.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 */
public record SourceLine(Place place, List<Integer> columns, List<String> cells) {

    /** The lines of a document that hold words, in its order. */
    public static List<SourceLine> of(Source source) {
        var lines = new ArrayList<SourceLine>();
        for (var block : source.blocks())
            switch (block) {
                case Paragraph paragraph -> add(lines, ofParagraph(paragraph));
                case Table table -> table.rows().forEach(row -> add(lines, ofRow(row)));
            }
        return lines;
    }

    private static void add(List<SourceLine> lines, @Nullable SourceLine line) {
        if (line != null) lines.add(line);
    }

    private static @Nullable SourceLine ofParagraph(Paragraph paragraph) {
        var place = placeOf(paragraph.words());
        return place == null
                ? null
                : new SourceLine(place, List.of(), List.of(paragraph.words().text()));
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
        return rowPlace == null ? null : new SourceLine(rowPlace, columns, cells);
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
