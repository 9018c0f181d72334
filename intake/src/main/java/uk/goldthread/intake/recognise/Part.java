package uk.goldthread.intake.recognise;

import java.util.List;
import java.util.stream.Stream;
import uk.goldthread.intake.recognise.Column.Evidence;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Role;

/** A part of a document, by what it is. */
public sealed interface Part {

    /** Its lines of text; none of a table of which each column holds one thing. */
    default Stream<Passage> lines() {
        return switch (this) {
            case Text text -> text.words().lines().stream();
            case Layout layout ->
                layout.table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.words().lines().stream());
            case Grid grid -> Stream.empty();
        };
    }

    /** A paragraph of running text. */
    record Text(Paragraph paragraph) implements Part {

        public Passage words() {
            return paragraph.words();
        }
    }

    /** A table of which each column holds one thing. */
    record Grid(List<Column> columns, List<GridRow> rows) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** What an entry says under headings of that role; nothing where there are none. */
        public Passage cell(GridRow.Entry row, Role role) {
            var said = Passage.EMPTY;
            for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++)
                if (columns.get(i).role() == role)
                    said = Passage.join(List.of(said, row.cells().get(i)), "\n");
            return said;
        }

        /** The filled cells under headings of that role. */
        public List<Passage> cells(Role role) {
            return rows.stream()
                    .filter(row -> row instanceof GridRow.Entry)
                    .map(row -> cell((GridRow.Entry) row, role))
                    .filter(cell -> !cell.isBlank())
                    .toList();
        }

        /** No heading says that it holds promises: a column with another heading was taken for them. */
        public boolean isGuessed() {
            var statements = columns.stream()
                    .filter(column -> Columns.STATEMENTS.contains(column.role()))
                    .toList();
            return !statements.isEmpty()
                    && statements.stream()
                            .allMatch(column -> column.evidence() != Evidence.HEADING
                                    && column.evidence() != Evidence.SAID
                                    && !column.heading().isBlank());
        }

        public boolean has(Role role) {
            for (var column : columns) if (column.role() == role) return true;
            return false;
        }
    }

    /** A table that holds no commitments: a layout, a contact box. */
    record Layout(Table table) implements Part {}
}
