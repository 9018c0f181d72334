package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the tables of a document from the foot of each page to the top of the next. */
final class PdfPageBreaks {
    private @Nullable PdfTable open;

    /** The blocks of the next page, where the first row of a table says whether it was cut. */
    List<PdfBlock> mark(List<PdfBlock> blocks, float height) {
        var marked = new ArrayList<>(blocks);
        int first = nextInside(blocks, height, 0, 1);
        if (open != null && first < blocks.size() && blocks.get(first).table() instanceof PdfTable below)
            marked.set(first, PdfBlock.of(PageBreak.between(open, below)));
        int last = nextInside(blocks, height, blocks.size() - 1, -1);
        open = last >= 0 ? marked.get(last).table() : null;
        return marked;
    }

    /** The first block from there on that is no running text. */
    private static int nextInside(List<PdfBlock> blocks, float height, int from, int step) {
        int at = from;
        while (at >= 0 && at < blocks.size() && PdfRunningText.isAtEdge(blocks.get(at), height)) at += step;
        return at;
    }
}
