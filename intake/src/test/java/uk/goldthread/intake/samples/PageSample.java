package uk.goldthread.intake.samples;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.goldthread.intake.samples.SampleText.Bullet;
import uk.goldthread.intake.samples.SampleText.Grid;
import uk.goldthread.intake.samples.SampleText.Heading;
import uk.goldthread.intake.samples.SampleText.Words;

/** A sample as a web page, or as the PDF that a printer would make of it: ruled tables, a page for each. */
final class PageSample {
    private static final String PRINT = """
            @page { size: A4 landscape; margin: 18mm }
            body { font-family: Helvetica; font-size: 10pt }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border: 0.5pt solid black; padding: 3pt; text-align: left; vertical-align: top }
            table + table { page-break-before: always }
            """;

    private final Document page = Document.createShell("");

    private PageSample(SampleText sample, String title) {
        page.title(title);
        page.child(0).attr("lang", "en-GB");
        for (var block : sample.blocks()) {
            switch (block) {
                case Heading heading -> add("h" + heading.level(), heading.text());
                case Words words -> add("p", words.text());
                case Bullet bullet -> add("p", "• " + bullet.text());
                case Grid grid -> table(grid);
            }
        }
    }

    static String html(SampleText sample, String title) {
        return new PageSample(sample, title).page.outerHtml() + "\n";
    }

    static void pdf(SampleText sample, String title, OutputStream to) throws IOException {
        var page = new PageSample(sample, title).page;
        page.head().appendElement("style").text(PRINT);
        new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .toStream(to)
                .run();
    }

    private void add(String tag, String text) {
        page.body().appendElement(tag).text(text);
    }

    private void table(Grid grid) {
        var table = page.body().appendElement("table");
        row(table.appendElement("thead"), "th", grid.rows().getFirst(), grid.width());
        var body = table.appendElement("tbody");
        for (var cells : grid.rows().subList(1, grid.rows().size())) row(body, "td", cells, grid.width());
    }

    private static void row(Element part, String tag, List<List<String>> cells, int width) {
        var row = part.appendElement("tr");
        for (var paragraphs : cells) {
            var cell = row.appendElement(tag);
            if (cells.size() == 1) cell.attr("colspan", String.valueOf(width));
            if (paragraphs.size() == 1) cell.text(paragraphs.getFirst());
            else for (var words : paragraphs) cell.appendElement("p").text(words);
        }
    }
}
