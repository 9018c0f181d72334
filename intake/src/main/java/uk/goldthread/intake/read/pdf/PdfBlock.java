package uk.goldthread.intake.read.pdf;

import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * A paragraph or table of a page, with what its look says.
 *
 * @param table where each line of a table stands, until the next page has been seen
 * @param paragraph the same of a paragraph
 * @param size of its letters, 0 for a table
 */
record PdfBlock(
        Flow flow,
        @Nullable PdfTable table,
        @Nullable PdfParagraph paragraph,
        float top,
        float bottom,
        float size,
        boolean bold,
        boolean item) {

    static PdfBlock of(PdfParagraph paragraph) {
        return new PdfBlock(
                new Flow.Text(paragraph.text(), Style.BODY),
                null,
                paragraph,
                paragraph.top(),
                paragraph.bottom(),
                paragraph.size(),
                paragraph.bold(),
                paragraph.isItem());
    }

    static PdfBlock of(PdfTable table) {
        return new PdfBlock(table.flow(), table, null, table.top(), table.bottom(), 0, false, false);
    }

    static PdfBlock of(PdfWord word) {
        return new PdfBlock(
                new Flow.Text(word.text(), Style.BODY),
                null,
                null,
                word.top(),
                word.bottom(),
                word.size(),
                false,
                false);
    }

    /** Without the places of its lines, of which a long document has too many to keep. */
    PdfBlock light() {
        return new PdfBlock(flow, null, null, top, bottom, size, bold, item);
    }

    /** The same, at another height for the order on the page. */
    PdfBlock movedTo(float top) {
        return new PdfBlock(flow, table, paragraph, top, bottom, size, bold, item);
    }

    boolean isText() {
        return flow instanceof Flow.Text;
    }

    String text() {
        return flow instanceof Flow.Text(var text, var style) ? text : "";
    }
}
