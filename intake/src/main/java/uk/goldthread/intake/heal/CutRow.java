package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    private final List<Healed> told = new ArrayList<>();

    private CutRow() {}

    static HealedSource heal(HealedSource document) {
        var cut = new CutRow();
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
        rows.stream().filter(CutRow::isCut).forEach(row -> whole.add(joined(whole.removeLast(), row)));
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

    private Row joined(Row above, Row below) {
        var cells = IntStream.range(0, above.cells().size())
                .mapToObj(column -> joined(above.cells().get(column), below, column))
                .toList();
        return new Row(cells, above.header());
    }

    private Cell joined(Cell above, Row row, int column) {
        var words = row.words(column);
        if (words.isBlank()) return above;
        var joined = above.words()
                .plus(Passage.mended(between(above, row.cells().get(column))))
                .plus(words);
        told.add(new Healed("row-continued", words.text(), joined.text(), words.places()));
        return above.with(joined);
    }

    private static String between(Cell above, Cell below) {
        if (above.words().isBlank()) return "";
        if (below.continues() != Continues.PARAGRAPH) return "\n";
        return above.text().endsWith("-") ? "" : " ";
    }
}
