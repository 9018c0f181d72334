package uk.goldthread.register.reports;

import java.util.List;
import java.util.function.Consumer;
import uk.goldthread.register.commitments.Commitment;

/** Turns commitments, as they come, into the rows of a layout. */
interface Lines {

    void add(Commitment commitment);

    /** Rows that stand after the last commitment. */
    default void end() {}

    /** The lines of a report, each handed on as a row as soon as it is complete. */
    static Lines of(Report report, Consumer<Row> rows) {
        Consumer<Line> lines = line -> rows.accept(cells(report.columns(), line));
        var findings = report.findings();
        return switch (report.layout().grouping()) {
            case NONE -> commitment -> lines.accept(Line.of(commitment, findings.areas(commitment.answers())));
            case THEME_ROWS -> new ThemeLines(theme -> rows.accept(new Row.Theme(theme)), lines);
            case FINDINGS -> new PlanLines(findings, lines);
        };
    }

    private static Row.Cells cells(List<Column> columns, Line line) {
        return new Row.Cells(
                columns.stream().map(column -> column.fill().apply(line)).toList());
    }
}
