package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.draft.Unplaced;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Fold;

/**
 * One table that page breaks made into several, each with its heading again, or without it. The parts become one table
 * with one heading row; each heading is set aside once, with all the places where it stood.
 */
final class RepeatedHeading {
    private final List<Block> blocks = new ArrayList<>();
    private final Mendings told;
    private final List<Unplaced> headings = new ArrayList<>();
    private @Nullable GrowingGrid grid;

    private final KnownWords known;

    private RepeatedHeading(KnownWords known, Mendings told) {
        this.known = known;
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var repeated = new RepeatedHeading(KnownWords.of(document.source()), document.mendings());
        document.source().blocks().forEach(repeated::take);
        repeated.endGrid();
        return document.with(repeated.blocks, repeated.told, List.copyOf(repeated.headings));
    }

    private void take(Block block) {
        switch (block) {
            case Paragraph paragraph -> take(paragraph);
            case Table table -> take(table);
        }
    }

    /** Running lines of the page do not part a table. */
    private void take(Paragraph paragraph) {
        if (grid != null && grid.isContinuedBy(paragraph)) {
            headless(List.of(new Row(List.of(Cell.of(paragraph.words())), false)));
            return;
        }
        if (paragraph.style() != Paragraph.Style.HEADER_OR_FOOTER) endGrid();
        blocks.add(paragraph);
    }

    private void take(Table table) {
        var headless = new ArrayList<Row>();
        boolean underHeading = false;
        for (var row : table.rows()) {
            if (HeadingRow.is(row)) {
                headless(headless);
                headless.clear();
                heading(row);
                underHeading = true;
            } else if (underHeading && grid != null) grid.add(row);
            else headless.add(row);
        }
        headless(headless);
    }

    private void heading(Row row) {
        if (grid != null && grid.sheetIs(row) && HeadingRow.repeats(grid.heading(), row) && told.does(repeats(row))) {
            headings.add(both(headings.removeLast(), row));
            return;
        }
        endGrid();
        grid = new GrowingGrid(row, known);
        headings.add(new Unplaced(row.joined().text(), row.joined().places()));
    }

    private Healed repeats(Row row) {
        var heading = Objects.requireNonNull(grid).heading();
        var kind = lostCells(heading, row) ? Kind.LOST_HEADING : Kind.REPEATED_HEADING;
        return Healed.of(
                kind, row.joined().text(), heading.joined().text(), row.joined().places());
    }

    private static boolean lostCells(Row heading, Row row) {
        return !Fold.of(heading.joined().text()).equals(Fold.of(row.joined().text()));
    }

    private static Unplaced both(Unplaced heading, Row again) {
        var places = new ArrayList<Place>(heading.from());
        places.addAll(again.joined().places());
        return new Unplaced(heading.text(), places);
    }

    /** Rows without a heading go on with the table before them, where their columns can be told. */
    private void headless(List<Row> rows) {
        if (rows.isEmpty()) return;
        if (grid != null && grid.goesOn(rows, told)) return;
        endGrid();
        blocks.add(new Table(rows));
    }

    private void endGrid() {
        if (grid != null) blocks.add(Objects.requireNonNull(grid).table());
        grid = null;
    }
}
