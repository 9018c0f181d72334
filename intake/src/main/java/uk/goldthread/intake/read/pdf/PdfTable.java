package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.goldthread.intake.read.source.Flow;

/**
 * A table as it stands on one page.
 *
 * @param openBelow its lines that run down end in nothing, although others run across
 */
record PdfTable(List<List<PdfCell>> rows, float top, float bottom, boolean openBelow) {

    /** A cell's words keep this far from its lines. */
    private static final float MOST_PADDING = 8;

    static PdfTable of(RuledGrid grid, List<PdfWord> words, float leading) {
        var boxes = new PdfWordsByBox(grid, words);
        var rows = new ArrayList<List<PdfCell>>();
        var areas = grid.areas();
        for (int row = 0; row < areas.size(); row++) {
            var cells = new ArrayList<PdfCell>();
            for (var area : areas.get(row)) cells.add(cell(grid, area, row, boxes, leading));
            rows.add(cells);
        }
        return new PdfTable(rows, grid.top(), grid.bottom(), grid.isOpenBelow());
    }

    private static PdfCell cell(RuledGrid grid, RuledGrid.Area area, int row, PdfWordsByBox boxes, float leading) {
        int columns = area.toColumn() - area.column();
        float left = grid.left(area), right = grid.right(area);
        if (area.row() < row) return PdfCell.spanned(new PdfParagraph.Column(left, right, leading), columns);
        var words = boxes.in(area);
        float first = (float) words.stream().mapToDouble(PdfWord::left).min().orElse(left);
        float padding = Math.clamp(first - left, 0, MOST_PADDING);
        var column = new PdfParagraph.Column(left + padding, right - padding, leading);
        return PdfCell.of(PdfLine.of(words), column, columns);
    }

    static PdfTable of(Stretch.Columns columns, AlignedRows aligned, float leading) {
        var rows = aligned.rows().stream()
                .map(lines -> cells(columns, lines, leading))
                .toList();
        return new PdfTable(
                rows,
                columns.lines().getFirst().top(),
                columns.lines().getLast().baseline(),
                false);
    }

    private static List<PdfCell> cells(Stretch.Columns columns, List<PdfLine> lines, float leading) {
        if (lines.stream().allMatch(columns::isAcross)) {
            var across = new PdfParagraph.Column(columns.left(0), columns.right(), leading);
            return List.of(PdfCell.of(lines, across, columns.count()));
        }
        var cells = new ArrayList<PdfCell>();
        for (int i = 0; i < columns.count(); i++) {
            int number = i;
            var words = lines.stream()
                    .flatMap(line -> columns.split(line).get(number).stream())
                    .toList();
            var band = columns.bands().get(i);
            cells.add(PdfCell.of(PdfLine.of(words), new PdfParagraph.Column(band.left(), band.right(), leading), 1));
        }
        return cells;
    }

    String text(int row) {
        return rows.get(row).stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .map(PdfParagraph::text)
                .collect(Collectors.joining("\n"));
    }

    Flow.Grid flow() {
        return new Flow.Grid(rows.stream()
                .map(row -> new Flow.GridRow(row.stream().map(PdfCell::flow).toList(), false))
                .toList());
    }
}
