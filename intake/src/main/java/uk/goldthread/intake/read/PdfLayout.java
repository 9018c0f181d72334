package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.goldthread.intake.tree.Paragraph.Style;

/** What a page says, from top to bottom: tables by their ruling lines, and paragraphs from the words between them. */
final class PdfLayout {
    private static final float USUAL_LEADING = 1.2f;

    /** A cell's words keep this far from its lines. */
    private static final float MOST_PADDING = 8;

    private final PdfPage page;
    private final float leading;

    private PdfLayout(PdfPage page) {
        this.page = page;
        this.leading = leading(PdfLine.of(page.words()));
    }

    static List<PdfBlock> of(PdfPage page) {
        return new PdfLayout(page).blocks();
    }

    /** The usual step from line to line, as a multiple of the letters' size. */
    private static float leading(List<PdfLine> lines) {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            float step = (lines.get(i).baseline() - lines.get(i - 1).baseline())
                    / lines.get(i).size();
            if (step > 0.9f && step < 2.2f) steps.add(step);
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? USUAL_LEADING : Math.max(1, steps.get(steps.size() / 2));
    }

    private List<PdfBlock> blocks() {
        var blocks = new ArrayList<PdfBlock>();
        var left = new ArrayList<>(page.words());
        for (var grid : RuledGrids.on(page)) {
            var within = left.stream().filter(grid::holds).toList();
            left.removeAll(within);
            if (!within.isEmpty()) blocks.add(table(grid, within));
        }
        blocks.addAll(paragraphs(left));
        blocks.sort(Comparator.comparing(PdfBlock::top));
        page.turned().stream().map(PdfLayout::turned).forEach(blocks::add);
        return blocks;
    }

    private PdfBlock table(RuledGrid grid, List<PdfWord> words) {
        var boxes = new PdfWordsByBox(grid, words);
        var rows = new ArrayList<Flow.GridRow>();
        var areas = grid.areas();
        for (int row = 0; row < areas.size(); row++) {
            var cells = new ArrayList<Flow.GridCell>();
            for (var area : areas.get(row)) cells.add(cell(grid, area, row, boxes));
            rows.add(new Flow.GridRow(cells, false));
        }
        return PdfBlock.of(new Flow.Grid(rows), grid.top(), grid.bottom());
    }

    private Flow.GridCell cell(RuledGrid grid, RuledGrid.Area area, int row, PdfWordsByBox boxes) {
        int columns = area.toColumn() - area.column();
        if (area.row() < row) return new Flow.GridCell(List.of(), columns, true);
        var lines = PdfLine.of(boxes.in(area));
        if (lines.isEmpty()) return new Flow.GridCell(List.of(), columns, false);
        float first = (float) lines.stream().mapToDouble(PdfLine::left).min().orElseThrow();
        float padding = Math.clamp(first - grid.left(area), 0, MOST_PADDING);
        var column = new PdfParagraph.Column(grid.left(area) + padding, grid.right(area) - padding, leading);
        List<Flow> content = PdfParagraph.of(lines, column).stream()
                .<Flow>map(paragraph -> new Flow.Text(paragraph.text(), Style.BODY))
                .toList();
        return new Flow.GridCell(content, columns, false);
    }

    private List<PdfBlock> paragraphs(List<PdfWord> words) {
        var lines = PdfLine.of(words);
        if (lines.isEmpty()) return List.of();
        float from = (float) lines.stream().mapToDouble(PdfLine::left).min().orElseThrow();
        float to = (float) lines.stream().mapToDouble(PdfLine::right).max().orElseThrow();
        return PdfParagraph.of(lines, new PdfParagraph.Column(from, to, leading)).stream()
                .map(PdfBlock::of)
                .toList();
    }

    private static PdfBlock turned(PdfWord word) {
        return PdfBlock.of(new Flow.Text(word.text(), Style.BODY), word.top(), word.bottom());
    }
}
