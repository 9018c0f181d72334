package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.goldthread.intake.draft.Unplaced;
import uk.goldthread.intake.heal.HealedSource;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Claims;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/** The words that no field took, and the headings that healing set aside. */
final class Leftover {
    private final Set<Place> aside = new HashSet<>();

    private Leftover(List<Unplaced> aside) {
        aside.forEach(heading -> this.aside.addAll(heading.from()));
    }

    static List<Unplaced> of(HealedSource healed, Claims claims) {
        var leftover = new Leftover(healed.aside());
        var unplaced = new ArrayList<>(healed.aside());
        healed.source().blocks().stream()
                .flatMap(leftover::passages)
                .flatMap(words -> claims.left(words).stream())
                .forEach(left -> unplaced.add(new Unplaced(left.text(), left.places())));
        return unplaced;
    }

    private Stream<Passage> passages(Block block) {
        return switch (block) {
            case Paragraph(var words, var style) -> Stream.of(words);
            case Table(var rows) ->
                rows.stream()
                        .filter(row -> !isAside(row))
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::words);
        };
    }

    /** A heading is told already; a row that the document marks as one, and healing does not know, is not. */
    private boolean isAside(Row row) {
        return row.header() && aside.containsAll(row.joined().places());
    }
}
