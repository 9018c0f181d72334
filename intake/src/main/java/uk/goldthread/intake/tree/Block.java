package uk.goldthread.intake.tree;

/** A paragraph or a table, in the order of the document. */
public sealed interface Block permits Paragraph, Table {}
