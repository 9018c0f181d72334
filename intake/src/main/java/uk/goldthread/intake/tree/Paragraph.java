package uk.goldthread.intake.tree;

/**
 * A paragraph, heading or list item.
 *
 * @param style what the document says that it is; a format without styles says BODY
 */
public record Paragraph(Passage words, Style style) implements Block {

    public enum Style {
        TITLE,
        HEADING,
        LIST_ITEM,
        BODY,
        HEADER_OR_FOOTER
    }
}
