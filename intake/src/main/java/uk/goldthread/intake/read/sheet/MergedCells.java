package uk.goldthread.intake.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet: only the top left one holds words, the others are covered by it. */
public final class MergedCells {
    private record Area(CellReference top, CellReference bottom) {

        int columns() {
            return bottom.column() - top.column() + 1;
        }

        boolean covers(int row) {
            return row >= top.row() && row <= bottom.row();
        }
    }

    private final TreeMap<Integer, List<Area>> byFirstRow = new TreeMap<>();
    private final List<Area> open = new ArrayList<>();

    public void add(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) return;
        add(CellReference.of(range.substring(0, colon)), CellReference.of(range.substring(colon + 1)));
    }

    public void add(CellReference top, CellReference bottom) {
        var area = new Area(top, bottom);
        byFirstRow.computeIfAbsent(area.top.row(), row -> new ArrayList<>()).add(area);
    }

    /** Whether a merged cell reaches down into that row; asked, like the next, row by row from the top. */
    boolean covers(int row) {
        openUpTo(row);
        return !open.isEmpty();
    }

    /** The row's cells with their spans. */
    List<SheetCell> apply(int row, List<SheetCell> cells) {
        if (!covers(row)) return cells;
        var columns = new TreeMap<Integer, SheetCell>();
        cells.forEach(cell -> columns.put(cell.column(), cell));
        for (var area : open) cover(columns, area, row);
        return List.copyOf(columns.values());
    }

    private void openUpTo(int row) {
        var begun = byFirstRow.headMap(row, true);
        begun.values().forEach(open::addAll);
        begun.clear();
        open.removeIf(area -> !area.covers(row));
    }

    private static void cover(TreeMap<Integer, SheetCell> columns, Area area, int row) {
        int first = area.top.column();
        @Nullable SheetCell filled = columns.get(first);
        columns.subMap(first, true, area.bottom.column(), true).clear();
        boolean continued = row > area.top.row();
        var text = continued || filled == null ? "" : filled.text();
        columns.put(first, new SheetCell(first, text, area.columns(), continued));
    }
}
