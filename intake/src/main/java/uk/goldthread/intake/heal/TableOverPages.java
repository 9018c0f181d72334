package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/**
 * A table without any heading that page breaks made into several: tables of as many columns, with nothing but running lines
 * between the foot of one page and the top of the next.
 */
final class TableOverPages {
    private final List<Block> blocks = new ArrayList<>();
    private final Mendings told;

    private TableOverPages(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var over = new TableOverPages(document.mendings());
        document.source().blocks().forEach(over::take);
        return document.with(over.blocks, over.told);
    }

    private void take(Block block) {
        int above = lastInside();
        boolean goesOn = block instanceof Table below
                && above >= 0
                && blocks.get(above) instanceof Table table
                && goesOn(table, below)
                && told.does(mending(below));
        if (goesOn) blocks.set(above, both((Table) blocks.get(above), (Table) block));
        else blocks.add(block);
    }

    private int lastInside() {
        int last = blocks.size() - 1;
        while (last >= 0
                && blocks.get(last) instanceof Paragraph line
                && line.style() == Paragraph.Style.HEADER_OR_FOOTER) last--;
        return last;
    }

    private static boolean goesOn(Table above, Table below) {
        return isHeadless(above)
                && isHeadless(below)
                && width(above) == width(below)
                && pages(below).findFirst().orElse(0)
                        == pages(above).reduce((first, last) -> last).orElse(0) + 1;
    }

    private static boolean isHeadless(Table table) {
        return table.rows().stream().noneMatch(row -> row.header() || HeadingRow.is(row));
    }

    private static int width(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static Stream<Integer> pages(Table table) {
        return table.rows().stream().flatMap(Row::places).map(Place::page).flatMap(Stream::ofNullable);
    }

    private static Healed mending(Table below) {
        var first = below.rows().getFirst().joined();
        return Healed.of(Damage.Kind.TABLE_CONTINUED, first.text(), first.text(), first.places());
    }

    private static Table both(Table above, Table below) {
        return new Table(Stream.of(above, below)
                .map(Table::rows)
                .<Row>flatMap(List::stream)
                .toList());
    }
}
