package uk.goldthread.intake.read.pdf;

import java.util.List;
import uk.goldthread.intake.read.source.Flow;
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

    /** One without words in the same place. */
    PdfCell empty() {
        return new PdfCell(List.of(), column, columns, Continues.NOTHING);
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

    /** A sentence fills the last line of the cell above and goes on here, in the middle. */
    boolean isInSentenceOf(PdfCell above) {
        var last = above.lastLine();
        var next = firstLine().words().getFirst();
        boolean full = above.column.room(last) < next.right() - next.left() + last.size();
        return full && !last.endsSentence() && Character.isLowerCase(next.text().charAt(0));
    }

    Flow.GridCell flow() {
        var content = paragraphs.stream()
                .<Flow>map(paragraph -> new Flow.Text(paragraph.text(), Style.BODY))
                .toList();
        return new Flow.GridCell(content, columns, continues);
    }
}
