package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/** "R. 1" for "R.1": a blank within the reference that begins a row. */
final class SplitReference {
    private static final Pattern SPLIT = Pattern.compile("([A-Z]{1,4}[./-])(\\s+)(\\d[\\d.]*)");

    private final Mendings told;

    private SplitReference(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var split = new SplitReference(document.mendings());
        var blocks = document.source().blocks().stream().map(split::mend).toList();
        return document.with(blocks, split.told);
    }

    private Block mend(Block block) {
        if (!(block instanceof Table(var rows))) return block;
        return new Table(rows.stream().map(this::mend).toList());
    }

    private Row mend(Row row) {
        if (row.cells().isEmpty()) return row;
        var first = row.cells().getFirst();
        var matcher = SPLIT.matcher(first.text().strip());
        if (!matcher.matches()) return row;
        var words = first.words().strip();
        var mended = words.with(matcher.start(2), matcher.end(2), "");
        if (!told.does(Healed.of(Kind.SPLIT_REFERENCE, words.text(), mended.text(), words.places()))) return row;
        var cells = new ArrayList<>(row.cells());
        cells.set(0, first.with(mended));
        return new Row(cells, row.header());
    }
}
