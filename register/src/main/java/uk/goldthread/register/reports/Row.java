package uk.goldthread.register.reports;

import java.util.List;

/** A row of a report's table. */
public sealed interface Row {

    /** A theme, over the whole width. */
    record Theme(String words) implements Row {}

    /** A cell for each column. */
    record Cells(List<Words> cells) implements Row {
        public int length() {
            return cells.stream().mapToInt(Words::length).sum();
        }
    }
}
