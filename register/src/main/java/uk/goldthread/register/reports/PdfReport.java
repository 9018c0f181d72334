package uk.goldthread.register.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/** The page as a tagged PDF (PDF/UA): title, language, headings, table headers and the chart's words are in it. */
final class PdfReport {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfReport() {}

    static void write(Report report, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page(report), null);
        builder.useFont(Typeface.REGULAR::file, Typeface.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::file, Typeface.FAMILY, 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.toStream(out);
        builder.run();
    }

    private static Document page(Report report) {
        var html = new StringOutput();
        var picture =
                Base64.getEncoder().encodeToString(Chart.of(report.counts()).png());
        HtmlReport.render(
                report,
                output -> output.writeContent("<img class=\"picture\" src=\"data:image/png;base64," + picture
                        + "\" alt=\"" + CountLine.sentence(report.counts()) + "\">"),
                html);
        var page = Jsoup.parse(html.toString());
        page.head().appendElement("meta").attr("name", "subject").attr("content", report.asAtLine());
        return new W3CDom().fromJsoup(page);
    }
}
