package uk.goldthread.intake.read.text;

import java.util.List;

/** Lines {@code from} (inclusive) to {@code to} (exclusive) of a text are these rows of a table. */
record TextRows(int from, int to, List<List<String>> rows) {

    TextRows movedBy(int lines) {
        return new TextRows(from + lines, to + lines, rows);
    }
}
