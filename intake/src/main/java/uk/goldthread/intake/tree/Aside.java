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
    /** The text has no mark between the cells of its tables; their columns were told from blanks. */
    CELLS_BY_BLANKS,
    /** The cells of its tables stand one below the other, so where each begins was told from what they hold. */
    CELLS_BY_LINES,
    /** The words were recognised in pictures of the pages. */
    RECOGNISED
}
