package uk.goldthread.register.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** What the columns of a document's tables are headed; a heading that was wrapped over several rows is one. */
record ColumnHeadings(Map<Column, String> words) {

    /** None is known. */
    static final ColumnHeadings NONE = new ColumnHeadings(Map.of());

    private record Column(@Nullable Integer table, int number) {}

    /** A row of one cell is the table's title and heads no column. */
    static ColumnHeadings of(List<SourceLine> headings) {
        var words = new HashMap<Column, String>();
        for (var line : headings)
            for (int at = 0; at < line.columns().size() && line.columns().size() > 1; at++)
                words.merge(
                        new Column(line.place().table(), line.columns().get(at)),
                        line.cells().get(at),
                        (above, below) -> above + " " + below);
        return new ColumnHeadings(words);
    }

    /** Null where the column has none. */
    @Nullable
    String of(Place line, @Nullable Integer column) {
        return column == null ? null : words.get(new Column(line.table(), column));
    }
}
