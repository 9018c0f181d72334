package uk.goldthread.intake.tree;

/** Whether a cell goes on with the one above it. */
public enum Continues {
    /** It is a cell of its own. */
    NOTHING,
    /** It is the lower part of a cell that spans rows, and empty. */
    SPAN,
    /** A page break cut the cell above between two paragraphs, and this is the rest of it. */
    CELL,
    /** A page break cut the cell above within a paragraph. */
    PARAGRAPH
}
