package uk.goldthread.register.reports;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import uk.goldthread.register.Sha256;

/** A page that stands alone: style and chart are in it, nothing is fetched. Its rows are written as they come. */
final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String STYLE = style();

    private HtmlReport() {}

    static void write(Report report, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var chart = Chart.of(report.counts());
        render(report, output -> TEMPLATES.render("reports/chart.jte", chart, output), new WriterOutput(writer));
        writer.flush();
    }

    /** The page with that chart in it. */
    static void render(Report report, Content chart, TemplateOutput output) {
        Content rows = rowsOutput -> report.forEachRow(row -> TEMPLATES.render(
                "reports/row.jte",
                Map.of("row", row, "columns", report.columns().size(), "headed", isHeaded(report)),
                rowsOutput));
        TEMPLATES.render(
                "reports/report.jte",
                Map.of(
                        "report",
                        report,
                        "chart",
                        chart,
                        "rows",
                        rows,
                        "style",
                        styleOf(report.columns(), report.layout().paper())),
                output);
    }

    /** The first cell names the row where it holds the reference. */
    private static boolean isHeaded(Report report) {
        return report.layout().grouping() == Layout.Grouping.NONE;
    }

    /** The content security policy under which the page looks as it should: its own style, and nothing from anywhere. */
    static String policy(Layout layout) {
        var style = styleOf(layout.columns(), layout.paper());
        return "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
                .formatted(Base64.getEncoder().encodeToString(Sha256.of(style)));
    }

    private static String styleOf(List<Column> columns, Paper paper) {
        var style = new StringBuilder(STYLE);
        int total = columns.stream().mapToInt(Column::width).sum();
        for (int i = 0; i < columns.size(); i++)
            style.append(String.format(
                    Locale.ROOT,
                    ".rows thead th:nth-child(%d) { width: %.2f%% }\n",
                    i + 1,
                    100.0 * columns.get(i).width() / total));
        style.append("@page { size: %s landscape }\n".formatted(paper.name()));
        return style.toString();
    }

    private static String style() {
        try (var file = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("/reports/report.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
