package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.GridRow;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Role;

/**
 * Reads a register's own list of actions: a table whose columns say of each row what kind of commitment it is, and
 * everything else that is recorded of it. Nothing has to be concluded, so every cell is taken at its word.
 */
final class ActionList {
    /** How a list within a cell begins each of its items. */
    private static final Pattern ITEM = Pattern.compile("(?:^|\\n)\u2022 ");

    private final Part.Grid grid;
    private final Found found;
    private final Map<String, String> areas = new HashMap<>();

    private ActionList(Part.Grid grid, Found found) {
        this.grid = grid;
        this.found = found;
    }

    static void read(Part.Grid grid, Found found) {
        var list = new ActionList(grid, found);
        for (var row : grid.rows()) if (row instanceof GridRow.Entry entry) list.row(entry);
    }

    /** The items of a cell that holds a list; else its words are the one item. */
    static List<Passage> items(Passage cell) {
        return cell.split(ITEM);
    }

    private void row(GridRow.Entry row) {
        var cells = new HashMap<Role, Passage>();
        for (int i = 0; i < Math.min(grid.columns().size(), row.cells().size()); i++)
            cells.put(grid.columns().get(i).role(), row.cells().get(i).strip());
        var listed = new ListedAction(cells, List.of());
        if (!listed.cell(Role.ACTION).isBlank()) found.listed().add(listed.answering(areas(listed)));
    }

    /** An area for improvement that stands in several rows is one. */
    private List<String> areas(ListedAction listed) {
        var ids = new ArrayList<String>();
        var theme = listed.cell(Role.THEME);
        for (var area : items(listed.cell(Role.AREA_FOR_IMPROVEMENT)))
            ids.add(areas.computeIfAbsent(
                    theme.text() + "\n" + area.text(), first -> found.saw("area-for-improvement", theme, area)));
        return ids;
    }
}
