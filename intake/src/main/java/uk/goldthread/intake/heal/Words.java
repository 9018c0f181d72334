package uk.goldthread.intake.heal;

import java.util.ArrayList;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/** Mends words wherever they stand, in paragraphs and in cells. */
final class Words {

    /** Mends the words of one paragraph or cell and tells what it does. */
    @FunctionalInterface
    interface Mending {
        Passage mend(Passage words, Mendings told);
    }

    private final Mending mending;
    private final Mendings told;

    private Words(Mending mending, Mendings told) {
        this.mending = mending;
        this.told = told;
    }

    static HealedSource mend(HealedSource document, Mending mending) {
        var words = new Words(mending, document.mendings());
        var blocks = document.source().blocks().stream().map(words::mend).toList();
        return document.with(blocks, words.told);
    }

    private Block mend(Block block) {
        return switch (block) {
            case Paragraph(var words, var style) -> new Paragraph(mending.mend(words, told), style);
            case Table(var rows) -> new Table(rows.stream().map(this::mend).toList());
        };
    }

    private Row mend(Row row) {
        var cells = row.cells();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var words = mending.mend(cell.words(), told);
            if (words == cell.words()) continue;
            if (cells == row.cells()) cells = new ArrayList<>(cells);
            cells.set(column, cell.with(words));
        }
        return cells == row.cells() ? row : new Row(cells, row.header());
    }
}
