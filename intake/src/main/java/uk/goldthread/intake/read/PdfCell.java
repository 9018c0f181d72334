package uk.goldthread.intake.read;

import java.util.List;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * A cell as it stands on a page.
 *
 * @param column the room that its lines have
 * @param columns how many it spans
 */
record PdfCell(List<PdfParagraph> paragraphs, PdfParagraph.Column column, int columns, Continues continues) {

    static PdfCell of(List<PdfLine> lines, PdfParagraph.Column column, int columns) {
        return new PdfCell(PdfParagraph.of(lines, column), column, columns, Continues.NOTHING);
    }

    /** The lower part of a cell that spans rows. */
    static PdfCell spanned(PdfParagraph.Column column, int columns) {
        return new PdfCell(List.of(), column, columns, Continues.SPAN);
    }

    PdfCell with(Continues other) {
        return new PdfCell(paragraphs, column, columns, other);
    }

    boolean isFilled() {
        return !paragraphs.isEmpty();
    }

    PdfLine firstLine() {
        return paragraphs.getFirst().lines().getFirst();
    }

    PdfLine lastLine() {
        return paragraphs.getLast().lines().getLast();
    }

    /** The words that this cell begins with read on from the last paragraph of the one above. */
    boolean readsOnFrom(PdfCell above) {
        return above.paragraphs.getLast().leadsOnTo(firstLine(), above.column);
    }

    Flow.GridCell flow() {
        var content = paragraphs.stream()
                .<Flow>map(paragraph -> new Flow.Text(paragraph.text(), Style.BODY))
                .toList();
        return new Flow.GridCell(content, columns, continues);
    }
}
