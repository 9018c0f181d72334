package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Headings;

/** A heading whose words stand in two rows or more: "Areas for" above "Improvement". */
final class WrappedHeading {
    private final List<Healed> told = new ArrayList<>();

    private WrappedHeading() {}

    static HealedSource heal(HealedSource document) {
        var wrapped = new WrappedHeading();
        var blocks = document.source().blocks().stream().map(wrapped::mend).toList();
        return document.with(blocks, wrapped.told);
    }

    private Block mend(Block block) {
        if (!(block instanceof Table(var rows))) return block;
        var mended = new ArrayList<Row>();
        for (var row : rows) {
            if (!mended.isEmpty() && isLowerPart(mended.getLast(), row)) {
                var upper = mended.removeLast();
                row = both(upper, row);
                told.add(new Healed(
                        "wrapped-heading",
                        upper.joined().text(),
                        row.joined().text(),
                        row.joined().places()));
            }
            mended.add(row);
        }
        return new Table(mended);
    }

    /** Each of its words ends a heading that is known whole, and the row so made is a heading row. */
    private static boolean isLowerPart(Row upper, Row lower) {
        if (upper.isSpanned() || lower.isSpanned() || lower.filled().isEmpty() || HeadingRow.is(lower)) return false;
        var both = both(upper, lower);
        return HeadingRow.is(both)
                && lower.filled().stream().allMatch(column -> completes(upper.words(column), both.words(column)));
    }

    private static boolean completes(Passage upper, Passage both) {
        if (upper.isBlank()) return false;
        return Headings.role(both.text()).isPresent() || ThemeInHeading.find(both.text()) > upper.length() + 1;
    }

    private static Row both(Row upper, Row lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        return new Row(
                IntStream.range(0, width)
                        .mapToObj(
                                column -> Cell.of(Passage.join(List.of(upper.words(column), lower.words(column)), " ")))
                        .toList(),
                true);
    }
}
