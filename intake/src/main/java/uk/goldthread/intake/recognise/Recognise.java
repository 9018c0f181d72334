package uk.goldthread.intake.recognise;

import java.util.Optional;
import uk.goldthread.intake.heal.HealedSource;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;

/** Tells what each part of a healed document is. A table of which no column can be told is layout. */
public final class Recognise {
    private Recognise() {}

    public static Recognised recognise(HealedSource healed) {
        var parts = healed.source().blocks().stream().map(Recognise::part).toList();
        return new Recognised(healed, parts);
    }

    private static Part part(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Part.Text(paragraph);
            case Table table -> LabelTable.grid(table).or(() -> grid(table)).orElseGet(() -> new Part.Layout(table));
        };
    }

    private static Optional<Part> grid(Table table) {
        var heading = heading(table);
        var rows = table.rows().stream()
                .filter(row -> !row.header() && row != heading.orElse(null))
                .toList();
        var columns = heading.map(row -> Columns.under(row, rows)).orElseGet(() -> Columns.of(rows));
        if (columns.isEmpty()) return Optional.empty();
        var sections = new Sections(columns, rows);
        return Optional.of(
                new Part.Grid(columns, rows.stream().map(sections::row).toList()));
    }

    private static Optional<Row> heading(Table table) {
        return table.rows().stream().findFirst().filter(row -> row.header() || UnlikeOthers.is(table));
    }
}
