package uk.goldthread.register.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import uk.goldthread.register.Refused;

/** A report on its way into a file of a format. */
public record ReportFile(Report report, ReportFormat format) {

    /**
     * Refuses, with a sentence, what a file of that format cannot hold: writing it then does not fail for what is in it. A
     * spreadsheet's cells are limited, so for one the whole report is looked at.
     */
    void refuseWhatDoesNotFit() {
        int most = format.most(), all = report.counts().total();
        if (all > most)
            throw new Refused(
                    "This report has %,d commitments and a %s file holds up to %,d: choose CSV, JSON or HTML, or filter the list."
                            .formatted(all, format.word().toUpperCase(Locale.ROOT), most));
        if (format == ReportFormat.XLSX) report.forEachRow(XlsxReport::refuseLongCells);
    }

    /** Does not close the stream. */
    public void write(OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> DocxReport.write(report.forPaper(), out);
            case PDF -> PdfReport.write(report.forPaper(), out);
            case XLSX -> XlsxReport.write(report, out);
            case CSV -> CsvReport.write(report, out);
            case JSON -> JsonReport.write(report, out);
            case HTML -> HtmlReport.write(report, out);
            case TEXT -> TextReport.write(report, out);
        }
    }
}
