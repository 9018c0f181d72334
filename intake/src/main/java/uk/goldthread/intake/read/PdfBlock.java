package uk.goldthread.intake.read;

import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * A paragraph or table of a page, with what its look says.
 *
 * @param size of its letters, 0 for a table
 */
record PdfBlock(Flow flow, float top, float bottom, float size, boolean bold, boolean item) {

    static PdfBlock of(PdfParagraph paragraph) {
        return new PdfBlock(
                new Flow.Text(paragraph.text(), Style.BODY),
                paragraph.top(),
                paragraph.bottom(),
                paragraph.size(),
                paragraph.bold(),
                paragraph.isItem());
    }

    static PdfBlock of(Flow flow, float top, float bottom) {
        return new PdfBlock(flow, top, bottom, 0, false, false);
    }

    /** The same, at another height for the order on the page. */
    PdfBlock movedTo(float top) {
        return new PdfBlock(flow, top, bottom, size, bold, item);
    }

    boolean isText() {
        return flow instanceof Flow.Text;
    }

    String text() {
        return flow instanceof Flow.Text(var text, var style) ? text : "";
    }
}
