package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/** A row that the reader saw a page break go through: what stands on the next page goes back to its cells above. */
final class CutRow {
    private final List<Block> blocks = new ArrayList<>();
    private final Mendings told;

    private CutRow(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var cut = new CutRow(document.mendings());
        document.source().blocks().forEach(cut::take);
        return document.with(cut.blocks, cut.told);
    }

    private void take(Block block) {
        int above = lastTable();
        if (above < 0 || !(block instanceof Table(var rows)) || rows.stream().noneMatch(CutRow::isCut)) {
            blocks.add(block);
            return;
        }
        var whole = new ArrayList<>(((Table) blocks.get(above)).rows());
        rows.stream().filter(CutRow::isCut).forEach(row -> join(whole, row));
        blocks.set(above, new Table(whole));
        var rest = rows.stream().filter(row -> !isCut(row)).toList();
        if (!rest.isEmpty()) blocks.add(new Table(rest));
    }

    private int lastTable() {
        int last = blocks.size() - 1;
        while (last >= 0 && !(blocks.get(last) instanceof Table)) last--;
        return last;
    }

    private static boolean isCut(Row row) {
        return row.cells().stream().anyMatch(Cell::isCut);
    }

    /** What a person wants to be left stands below in a row of its own. */
    private void join(List<Row> whole, Row below) {
        var above = whole.removeLast();
        var joined = new ArrayList<>(above.cells());
        var left = new ArrayList<>(Collections.nCopies(joined.size(), Cell.of(Passage.EMPTY)));
        for (int column : below.filled()) {
            var cell = joined.get(column);
            var words = joined(cell, below.cells().get(column));
            if (told.does(mending(below.words(column), words))) joined.set(column, cell.with(words));
            else left.set(column, Cell.of(below.words(column)));
        }
        whole.add(new Row(joined, above.header()));
        var rest = new Row(left, false);
        if (!rest.isBlank()) whole.add(rest);
    }

    private static Passage joined(Cell above, Cell below) {
        return above.words().plus(Passage.mended(between(above, below))).plus(below.words());
    }

    private static Healed mending(Passage words, Passage joined) {
        return Healed.of(Kind.ROW_CONTINUED, words.text(), joined.text(), words.places());
    }

    private static String between(Cell above, Cell below) {
        if (above.words().isBlank()) return "";
        if (below.continues() != Continues.PARAGRAPH) return "\n";
        return above.text().endsWith("-") ? "" : " ";
    }
}
