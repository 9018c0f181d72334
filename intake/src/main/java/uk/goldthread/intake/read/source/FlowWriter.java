package uk.goldthread.intake.read.source;

import java.util.List;
import java.util.stream.Collectors;
import uk.goldthread.intake.tree.Paragraph.Style;

/** Writes flowing text into the tree. A table within a cell becomes lines of that cell, a line for each of its cells. */
public final class FlowWriter {
    private final Tree tree;

    public FlowWriter(Tree tree) {
        this.tree = tree;
    }

    public void write(Flow flow) {
        switch (flow) {
            case Flow.Text(var text, var style) -> tree.paragraph(text, style);
            case Flow.Grid grid
            when grid.isFrame() && holdsGrid(grid) -> content(grid).forEach(this::write);
            case Flow.Grid grid -> table(grid);
        }
    }

    /** All of it as paragraphs of one style: page headers, footers and notes. */
    public void write(Flow flow, Style style) {
        switch (flow) {
            case Flow.Text(var text, var own) -> tree.paragraph(text, style);
            case Flow.Grid grid -> content(grid).forEach(inner -> write(inner, style));
        }
    }

    private static List<Flow> content(Flow.Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .toList();
    }

    private static boolean holdsGrid(Flow.Grid grid) {
        return content(grid).stream().anyMatch(Flow.Grid.class::isInstance);
    }

    private void table(Flow.Grid grid) {
        var table = tree.table();
        for (var row : grid.rows()) {
            table.row();
            for (var cell : row.cells()) table.cell(lines(cell.content()), cell.columns(), cell.continues());
            table.end(row.header());
        }
        table.close();
    }

    private static String lines(List<Flow> content) {
        return content.stream()
                .map(FlowWriter::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Flow flow) {
        return switch (flow) {
            case Flow.Text(var text, var style) -> text;
            case Flow.Grid grid -> lines(content(grid));
        };
    }
}
