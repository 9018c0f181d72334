package uk.goldthread.intake.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.goldthread.intake.heal.HealedSource;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Role;

/**
 * Tells what each part of a healed document is. A table of which no column can be told is layout. What a person said of
 * the columns of a layout goes before what the headings and cells say.
 */
public final class Recognise {
    private final Map<Layout, List<Role>> said;

    private Recognise(Map<Layout, List<Role>> said) {
        this.said = said;
    }

    /** @param said what each column of the tables of a layout holds, by a person's word */
    public static Recognised recognise(HealedSource healed, Map<Layout, List<Role>> said) {
        var recognise = new Recognise(said);
        return new Recognised(
                healed, healed.source().blocks().stream().map(recognise::part).toList());
    }

    /** The document's tables with what their columns were taken for, the first of each layout, in their order. */
    public static List<ReadTable> tables(HealedSource healed, Map<Layout, List<Role>> said) {
        var recognise = new Recognise(said);
        var tables = new LinkedHashMap<Layout, ReadTable>();
        for (var block : healed.source().blocks())
            if (block instanceof Table table) tables.putIfAbsent(Layout.of(table), recognise.table(table));
        return List.copyOf(tables.values());
    }

    private ReadTable table(Table table) {
        return new ReadTable(
                Layout.of(table),
                columns(table).list(),
                below(table),
                saidOf(table).isPresent());
    }

    private Part part(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Part.Text(paragraph);
            case Table table -> LabelTable.grid(table).or(() -> grid(table)).orElseGet(() -> new Part.Layout(table));
        };
    }

    private Optional<Part> grid(Table table) {
        var columns = columns(table);
        if (!columns.ofPromises()) return Optional.empty();
        var rows = below(table);
        var sections = new Sections(columns.list(), rows);
        return Optional.of(
                new Part.Grid(columns.list(), rows.stream().map(sections::row).toList()));
    }

    private Columns columns(Table table) {
        var heading = heading(table);
        var rows = below(table);
        return saidOf(table)
                .map(roles -> Columns.said(heading, roles, rows))
                .orElseGet(() -> heading.map(row -> Columns.under(row, rows)).orElseGet(() -> Columns.of(rows)));
    }

    private Optional<List<Role>> saidOf(Table table) {
        return Optional.ofNullable(said.get(Layout.of(table)));
    }

    static Optional<Row> heading(Table table) {
        return table.rows().stream().findFirst().filter(row -> row.header() || UnlikeOthers.is(table));
    }

    private static List<Row> below(Table table) {
        var heading = heading(table);
        return table.rows().stream()
                .filter(row -> !row.header() && row != heading.orElse(null))
                .toList();
    }
}
