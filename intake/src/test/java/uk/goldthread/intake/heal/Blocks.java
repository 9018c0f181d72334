package uk.goldthread.intake.heal;

import java.util.List;
import java.util.Set;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

/** Documents of a few blocks, for a healing to look at. */
final class Blocks {
    private Blocks() {}

    static HealedSource document(Block... blocks) {
        return HealedSource.of(new Source(Format.PDF, null, 3, Set.of(), "", List.of(blocks)), Set.of());
    }

    static Paragraph line(int page, String text, Paragraph.Style style) {
        return new Paragraph(Passage.of(text, Place.ofParagraph(page, 1)), style);
    }

    static Table table(Row... rows) {
        return new Table(List.of(rows));
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    static Cell cell(int page, String text) {
        return Cell.of(Passage.of(text, Place.ofCell(page, null, page, 1, 1)));
    }

    static List<List<String>> texts(Block block) {
        return switch (block) {
            case Paragraph(var words, var style) -> List.of(List.of(words.text()));
            case Table(var rows) ->
                rows.stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
        };
    }
}
