package uk.goldthread.intake.tree;

/** What a document holds beside the words that its pages show. Readers decide the same for every format. */
public enum Aside {
    /** Insertions are read and deletions are not, as if all changes had been accepted. */
    TRACKED_CHANGES,
    /** Not read. */
    COMMENTS,
    /** Rows that a filter or a person hides; they are read, since filters hide what is done. */
    HIDDEN_ROWS,
    /** Not read where there are others; most hold the lists of drop-downs. */
    HIDDEN_SHEETS,
    /** The words were recognised in pictures of the pages. */
    RECOGNISED
}
