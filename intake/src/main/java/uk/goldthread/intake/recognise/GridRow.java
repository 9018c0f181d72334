package uk.goldthread.intake.recognise;

import java.util.List;
import uk.goldthread.intake.tree.Passage;

/** A row of a recognised table. */
public sealed interface GridRow {

    /** The title of the rows below it. */
    record Section(Passage title) implements GridRow {}

    /** A row with a cell for each column. */
    record Entry(List<Passage> cells) implements GridRow {
        public Entry {
            cells = List.copyOf(cells);
        }
    }
}
