package uk.goldthread.register.reports;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text for the command line: the top, then a block a row. */
final class TextReport {
    private static final String INDENT = "    ";

    private final Report report;
    private final PrintWriter out;

    private TextReport(Report report, OutputStream out) {
        this.report = report;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static void write(Report report, OutputStream out) {
        var text = new TextReport(report, out);
        text.top();
        report.forEachRow(text::row);
        text.line("Ledger: " + report.ledgerEnd());
        text.out.flush();
    }

    private void top() {
        line(report.title());
        line(report.organisation());
        line(report.asAtLine());
        line("");
        report.introduction().forEach(this::line);
        if (!report.introduction().isEmpty()) line("");
        CountLine.of(report.counts()).forEach(count -> line("%-20s %6d".formatted(count.label(), count.number())));
        line("");
        report.notes().forEach(this::line);
        line("");
    }

    private void row(Row row) {
        switch (row) {
            case Row.Theme(var words) -> line("== " + words);
            case Row.Cells(var cells) -> cells(cells);
        }
        line("");
    }

    private void cells(List<Words> cells) {
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isEmpty()) cell(report.columns().get(i).heading(), cells.get(i));
    }

    private void cell(String heading, Words words) {
        if (words.paragraphs().size() == 1 && !words.listed()) {
            line(heading + ": " + words.plain());
        } else {
            line(heading + ":");
            words.plain().lines().forEach(line -> line(INDENT + line));
        }
    }

    private void line(String line) {
        out.print(line + "\n");
    }
}
