package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/**
 * A heading that the top of a page repeats and that ran into the first row below it, because no line parts them: each of
 * its words begins a cell of that row.
 */
final class HeadingInRow {
    private static final int FEWEST = 3;

    private final Mendings told;
    private @Nullable Row heading;

    private HeadingInRow(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var mending = new HeadingInRow(document.mendings());
        var blocks = document.source().blocks().stream().map(mending::mend).toList();
        return document.with(blocks, mending.told);
    }

    private Block mend(Block block) {
        if (!(block instanceof Table(var rows)) || rows.isEmpty()) return block;
        var first = rows.getFirst();
        if (HeadingRow.is(first)) heading = first;
        else if (heading != null && beginsWith(heading, first)) return new Table(parted(heading, rows));
        return block;
    }

    private static boolean beginsWith(Row heading, Row row) {
        var columns = heading.filled();
        return columns.size() >= FEWEST
                && row.filled().equals(columns)
                && columns.stream()
                        .allMatch(column -> row.words(column)
                                .text()
                                .startsWith(heading.words(column).text()));
    }

    private List<Row> parted(Row heading, List<Row> rows) {
        var row = rows.getFirst();
        var above = new ArrayList<Cell>();
        var below = new ArrayList<Cell>();
        for (int column = 0; column < row.cells().size(); column++) {
            int end = heading.words(column).length();
            above.add(Cell.of(row.words(column).cut(0, end)));
            below.add(Cell.of(row.words(column).from(end).strip()));
        }
        var rest = new Row(below, false);
        var words = row.joined();
        if (!told.does(
                Healed.of(Kind.HEADING_IN_ROW, words.text(), rest.joined().text(), words.places()))) return rows;
        var parted = new ArrayList<>(List.of(new Row(above, true), rest));
        parted.addAll(rows.subList(1, rows.size()));
        return parted;
    }
}
