package uk.goldthread.intake.read;

import uk.goldthread.intake.tree.Source;

/** What came of reading a file: its tree, or one plain sentence that says why there is none and what to do. */
public sealed interface Reading {

    record Read(Source source) implements Reading {}

    record Unreadable(String sentence) implements Reading {}
}
