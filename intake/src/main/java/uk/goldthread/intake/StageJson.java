package uk.goldthread.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.intake.draft.DraftJson;
import uk.goldthread.intake.recognise.Column;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.recognise.Recognised;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

/** What one step made of a document, as JSON to look at. The last two steps give a draft. */
public final class StageJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StageJson() {}

    public static String of(Stages stages, Stage stage) {
        return switch (stage) {
            case READ -> write(tree(stages.read()));
            case HEAL -> write(healed(stages));
            case RECOGNISE -> write(parts(stages.recognised()));
            case INTERPRET -> DraftJson.writeIndented(stages.interpreted());
            case CHECK -> DraftJson.writeIndented(stages.checked());
        };
    }

    private static String write(Object tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    private static Map<String, Object> tree(Source source) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", source.format().word());
        tree.put("sha256", source.sha256());
        tree.put("blocks", source.blocks().stream().map(StageJson::block).toList());
        return tree;
    }

    private static Map<String, Object> healed(Stages stages) {
        var tree = tree(stages.healed().source());
        tree.put("healed", stages.healed().healed());
        tree.put("aside", stages.healed().aside());
        return tree;
    }

    private static Object block(Block block) {
        return switch (block) {
            case Paragraph(var words, var style) -> Map.of("style", style, "words", words(words));
            case Table table -> table(table);
        };
    }

    private static Map<String, Object> table(Table table) {
        var rows = table.rows().stream()
                .map(row -> row.cells().stream().map(StageJson::cell).toList())
                .toList();
        return Map.of("rows", rows);
    }

    private static Map<String, Object> cell(Cell cell) {
        var tree = words(cell.words());
        if (cell.columns() > 1) tree.put("columns", cell.columns());
        return tree;
    }

    private static Map<String, Object> words(Passage passage) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", passage.text());
        tree.put("from", passage.places());
        return tree;
    }

    private static List<Object> parts(Recognised recognised) {
        var parts = new ArrayList<Object>();
        for (var part : recognised.parts())
            parts.add(
                    switch (part) {
                        case Part.Text text -> Map.of("text", words(text.words()));
                        case Part.Layout layout -> Map.of("layout", table(layout.table()));
                        case Part.Grid grid -> grid(grid);
                    });
        return parts;
    }

    private static Map<String, Object> grid(Part.Grid grid) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("columns", grid.columns().stream().map(Column::role).toList());
        tree.put("rows", grid.rows().stream().map(StageJson::row).toList());
        return tree;
    }

    private static Object row(GridRow row) {
        return switch (row) {
            case GridRow.Section(var title) -> Map.of("section", words(title));
            case GridRow.Entry(var cells) ->
                Map.of("cells", cells.stream().map(StageJson::words).toList());
        };
    }
}
