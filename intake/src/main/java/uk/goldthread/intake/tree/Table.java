package uk.goldthread.intake.tree;

import java.util.List;

/** A grid as it stands in the document: rows may differ in length until they are healed. */
public record Table(List<Row> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }
}
