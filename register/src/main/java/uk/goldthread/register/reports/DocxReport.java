package uk.goldthread.register.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word document, made whole in memory: title, as-at line, counts with their chart, and the table. */
final class DocxReport {
    private final Report report;
    private final XWPFDocument document;

    private DocxReport(Report report, XWPFDocument document) {
        this.report = report;
        this.document = document;
    }

    static void write(Report report, OutputStream out) throws IOException {
        try (var document = DocxStyles.newDocument()) {
            new DocxReport(report, document).fill();
            document.write(out);
        }
    }

    private void fill() {
        properties();
        page();
        footer();
        top();
        counts();
        heading(report.layout().title());
        new DocxTable(document, report).fill();
        paragraph("Ledger: " + report.ledgerEnd(), "Footer");
    }

    private void properties() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title());
        properties.setSubjectProperty(report.asAtLine());
        properties.setCreator(report.organisation());
        properties.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.setCreated(Optional.of(Date.from(report.head().known())));
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var paper = report.layout().paper();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(paper.width()));
        size.setH(BigInteger.valueOf(paper.height()));
        var margin = section.addNewPgMar();
        var space = BigInteger.valueOf(paper.margin());
        margin.setTop(space);
        margin.setBottom(space);
        margin.setLeft(space);
        margin.setRight(space);
        margin.setHeader(space.shiftRight(1));
        margin.setFooter(space.shiftRight(1));
        margin.setGutter(BigInteger.ZERO);
    }

    private void footer() {
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.createRun().setText("Page ");
        field(line, "PAGE");
        line.createRun().setText(" of ");
        field(line, "NUMPAGES");
    }

    private static void field(XWPFParagraph line, String code) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(code);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void top() {
        paragraph(report.title(), "Title");
        paragraph(report.organisation(), "Normal");
        paragraph(report.asAtLine(), "Subtitle");
        report.introduction().forEach(words -> paragraph(words, "Normal"));
    }

    private void counts() {
        heading("Counts");
        DocxTable.counts(document, report);
        picture(Chart.of(report.counts()));
        report.notes().forEach(note -> paragraph(note, "Normal"));
    }

    private void picture(Chart chart) {
        var run = paragraph("", "Picture").createRun();
        int width = Units.pixelToEMU(Chart.WIDTH * 3 / 4), height = Units.pixelToEMU(chart.height() * 3 / 4);
        try {
            var picture =
                    run.addPicture(new ByteArrayInputStream(chart.png()), PictureType.PNG, "counts.png", width, height);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(CountLine.sentence(report.counts()));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(CountLine.sentence(report.counts()));
        } catch (InvalidFormatException | IOException inMemory) {
            throw new UncheckedIOException(new IOException(inMemory));
        }
    }

    private void heading(String words) {
        paragraph(words, "Heading1");
    }

    private XWPFParagraph paragraph(String words, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) paragraph.createRun().setText(words);
        return paragraph;
    }
}
