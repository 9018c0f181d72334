package uk.goldthread.intake.heal;

import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Table;

/**
 * A row that a page break or a border cut in several. A sentence that stops in the middle is joined with the cell below
 * that goes on with it; a row that has then no statement of its own gives its owners and dates to the row above, as
 * lines of their own.
 */
final class BrokenRow {
    private final KnownWords known;
    private final Mendings told;

    private BrokenRow(KnownWords known, Mendings told) {
        this.known = known;
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var broken = new BrokenRow(KnownWords.of(document.source()), document.mendings());
        var blocks = document.source().blocks().stream().map(broken::mend).toList();
        return document.with(blocks, broken.told);
    }

    private Block mend(Block block) {
        if (!(block instanceof Table(var rows))
                || rows.size() < 2
                || !rows.getFirst().header()) return block;
        var all = rows.subList(1, rows.size());
        var growing = new GrowingRows(rows.getFirst(), all, known, told);
        all.forEach(growing::add);
        return new Table(growing.rows());
    }
}
