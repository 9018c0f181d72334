package uk.goldthread.intake.recognise;

import java.util.List;
import uk.goldthread.intake.tree.Row;

/**
 * A table as it was understood, for a person to put right.
 *
 * @param rows without the heading
 * @param said a person said what the columns hold
 */
public record ReadTable(Layout layout, List<Column> columns, List<Row> rows, boolean said) {
    public ReadTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
