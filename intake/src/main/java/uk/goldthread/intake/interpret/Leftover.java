package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.goldthread.intake.draft.Unplaced;
import uk.goldthread.intake.heal.HealedSource;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Claims;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Table;

/** The words that no field took, and the headings that healing set aside. */
final class Leftover {
    private Leftover() {}

    static List<Unplaced> of(HealedSource healed, Claims claims) {
        var unplaced = new ArrayList<>(healed.aside());
        healed.source().blocks().stream()
                .flatMap(Leftover::passages)
                .flatMap(words -> claims.left(words).stream())
                .forEach(left -> unplaced.add(new Unplaced(left.text(), left.places())));
        return unplaced;
    }

    private static Stream<Passage> passages(Block block) {
        return switch (block) {
            case Paragraph(var words, var style) -> Stream.of(words);
            case Table(var rows) ->
                rows.stream()
                        .filter(row -> !row.header())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::words);
        };
    }
}
