package uk.goldthread.intake.heal;

import java.util.ArrayList;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
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
        var cells = new ArrayList<Cell>();
        boolean mended = false;
        for (var cell : row.cells()) {
            var words = mending.mend(cell.words(), told);
            mended |= words != cell.words();
            cells.add(words == cell.words() ? cell : cell.with(words));
        }
        return mended ? new Row(cells, row.header()) : row;
    }
}
