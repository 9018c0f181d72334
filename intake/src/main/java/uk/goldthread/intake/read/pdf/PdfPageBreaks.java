package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the tables of a document from the foot of each page to the top of the next. */
final class PdfPageBreaks {
    private @Nullable PdfTable open;

    /** The blocks of the next page, where the first row of a table says whether it was cut. */
    List<PdfBlock> mark(List<PdfBlock> blocks, float height) {
        var marked = new ArrayList<>(blocks);
        int first = first(blocks, height);
        if (open != null && first < blocks.size() && blocks.get(first).table() instanceof PdfTable below)
            marked.set(first, PdfBlock.of(PageBreak.between(open, below)));
        else if (open != null) takeParagraphs(open, marked, first);
        int last = nextInside(marked, height, marked.size() - 1, -1);
        open = last >= 0 ? marked.get(last).table() : null;
        return marked;
    }

    /** Words at the very top are running text, unless they stand under a column of the table above. */
    private int first(List<PdfBlock> blocks, float height) {
        int first = nextInside(blocks, height, 0, 1);
        for (int i = 0; open != null && i < first; i++)
            if (blocks.get(i).paragraph() instanceof PdfParagraph top && PageBreak.isUnderSomeColumn(open, top))
                return i;
        return first;
    }

    private static void takeParagraphs(PdfTable above, List<PdfBlock> blocks, int first) {
        int end = first;
        var paragraphs = new ArrayList<PdfParagraph>();
        while (end < blocks.size()
                && blocks.get(end).paragraph() instanceof PdfParagraph paragraph
                && PageBreak.isUnderSomeColumn(above, paragraph)) {
            paragraphs.add(paragraph);
            end++;
        }
        var rest = blocks.subList(first, end);
        PageBreak.between(above, paragraphs).ifPresent(row -> {
            rest.clear();
            rest.add(PdfBlock.of(row));
        });
    }

    /** The first block from there on that is no running text. */
    private static int nextInside(List<PdfBlock> blocks, float height, int from, int step) {
        int at = from;
        while (at >= 0 && at < blocks.size() && PdfRunningText.isAtEdge(blocks.get(at), height)) at += step;
        return at;
    }
}
