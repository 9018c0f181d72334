package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What a page says, from top to bottom: tables by their ruling lines, and paragraphs from the words between them. */
final class PdfLayout {
    private static final float USUAL_LEADING = 1.2f;

    private final PdfPage page;
    private final float leading;

    private PdfLayout(PdfPage page) {
        this.page = page;
        this.leading = leading(page.words());
    }

    static List<PdfBlock> of(PdfPage page) {
        return new PdfLayout(page).blocks();
    }

    /** The usual step from the end of one line to the beginning of the next, as a multiple of the letters' size. */
    private static float leading(List<PdfWord> words) {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < words.size(); i++) {
            var last = words.get(i - 1);
            var word = words.get(i);
            float step = (word.baseline() - last.baseline()) / word.size();
            if (step > 0.9f && step < 2.2f && word.left() < last.right()) steps.add(step);
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? USUAL_LEADING : Math.max(1, steps.get(steps.size() / 2));
    }

    private List<PdfBlock> blocks() {
        var blocks = new ArrayList<PdfBlock>();
        List<PdfWord> left = page.words();
        for (var grid : RuledGrids.on(page)) {
            var outside = new ArrayList<PdfWord>();
            var within = new ArrayList<PdfWord>();
            for (var word : left) (grid.holds(word) ? within : outside).add(word);
            if (!within.isEmpty()) blocks.add(PdfBlock.of(PdfTable.of(grid, within, leading)));
            left = outside;
        }
        for (var lines : between(blocks, PdfLine.of(left)))
            for (var stretch : Stretches.of(lines, leading)) add(stretch, blocks);
        blocks.sort(Comparator.comparing(PdfBlock::top));
        page.turned().stream().map(PdfBlock::of).forEach(blocks::add);
        return blocks;
    }

    /** The lines outside the tables, those between the same two tables together. */
    private static List<List<PdfLine>> between(List<PdfBlock> tables, List<PdfLine> lines) {
        var parts = new TreeMap<Long, List<PdfLine>>();
        for (var line : lines) {
            long above = tables.stream()
                    .filter(table -> table.top() < line.baseline())
                    .count();
            parts.computeIfAbsent(above, part -> new ArrayList<>()).add(line);
        }
        return List.copyOf(parts.values());
    }

    private void add(Stretch stretch, List<PdfBlock> blocks) {
        switch (stretch) {
            case Stretch.Prose(var lines) -> addParagraphs(lines, blocks);
            case Stretch.Columns columns -> {
                var rows = new AlignedRows(columns, page.across(), leading);
                if (rows.isProse()) addColumnByColumn(columns, blocks);
                else blocks.add(PdfBlock.of(PdfTable.of(columns, rows, leading)));
            }
        }
    }

    private void addParagraphs(List<PdfLine> lines, List<PdfBlock> blocks) {
        var column = new PdfParagraph.Column(left(lines), right(lines), leading);
        PdfParagraph.of(lines, column).stream().map(PdfBlock::of).forEach(blocks::add);
    }

    /** All of the left column stands above all of the next, whatever its height on the page. */
    private void addColumnByColumn(Stretch.Columns columns, List<PdfBlock> blocks) {
        float top = columns.lines().getFirst().top();
        for (int i = 0; i < columns.count(); i++) {
            int number = i;
            var words = columns.lines().stream()
                    .flatMap(line -> columns.split(line).get(number).stream())
                    .toList();
            var own = new ArrayList<PdfBlock>();
            addParagraphs(PdfLine.of(words), own);
            own.forEach(block -> blocks.add(block.movedTo(top)));
        }
    }

    private static float left(List<PdfLine> lines) {
        return (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    }

    private static float right(List<PdfLine> lines) {
        return (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }
}
