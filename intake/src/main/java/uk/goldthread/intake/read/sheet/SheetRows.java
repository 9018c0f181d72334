package uk.goldthread.intake.read.sheet;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.GrowingTable;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * The rows of a sheet, told apart into titles and tables. An empty row ends a table. Rows of a single filled cell above
 * the first row with several are titles, and so is a run of rows that never has several.
 */
public final class SheetRows {
    private record Numbered(int number, List<SheetCell> cells) {

        boolean isSingle() {
            return cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
        }
    }

    private final Tree tree;
    private final MergedCells merged;
    private final List<Numbered> run = new ArrayList<>();
    private int last;

    public SheetRows(Tree tree, MergedCells merged) {
        this.tree = tree;
        this.merged = merged;
    }

    /** The next row with something in it; rows whose numbers are left out are empty, or covered by merged cells. */
    public void row(int number, List<SheetCell> cells) {
        if (number > tree.limits().rows()) throw tooMany(tree.limits());
        for (int next = last + 1; next < number && merged.covers(next); next++)
            add(next, merged.apply(next, List.of()));
        add(number, merged.apply(number, cells));
    }

    private void add(int number, List<SheetCell> cells) {
        boolean filled = false, covered = false;
        for (var cell : cells) {
            filled |= !cell.isBlank();
            covered |= cell.continued();
        }
        if (number > last + 1 || !filled && !covered) end();
        if (filled) run.add(new Numbered(number, cells));
        last = number;
    }

    static CannotRead tooMany(Limits limits) {
        return new CannotRead("The sheet has more than %,d rows. Split it and choose the part that you need."
                .formatted(limits.rows()));
    }

    public void end() {
        int first = 0;
        while (first < run.size() && run.get(first).isSingle()) title(run.get(first++));
        if (first < run.size()) table(run.subList(first, run.size()));
        run.clear();
    }

    private void title(Numbered row) {
        row.cells().forEach(cell -> tree.paragraph(cell.text(), Style.BODY));
    }

    /** Each row begins at the leftmost column that any row fills, and ends with its last cell. */
    private void table(List<Numbered> rows) {
        int first = Integer.MAX_VALUE, last = 1;
        for (var row : rows)
            for (var cell : row.cells()) {
                if (cell.isBlank()) continue;
                first = Math.min(first, cell.column());
                last = Math.max(last, last(cell));
            }
        var table = tree.table();
        for (var row : rows) {
            table.row(row.number()).at(first);
            int column = first;
            for (var cell : row.cells()) {
                if (cell.column() < first || cell.column() > last) continue;
                while (column < cell.column()) column = blank(table, column);
                int columns = Math.min(cell.columns(), last + 1 - column);
                table.cell(cell.text(), columns, cell.continued() ? Continues.SPAN : Continues.NOTHING);
                column += columns;
            }
            table.end();
        }
        table.close();
    }

    private static int blank(GrowingTable table, int column) {
        table.cell("");
        return column + 1;
    }

    /** A cell merged over more columns than any table has was meant for the whole row, whatever its width. */
    private int last(SheetCell cell) {
        return cell.column() + (cell.columns() > tree.limits().columns() ? 1 : cell.columns()) - 1;
    }
}
