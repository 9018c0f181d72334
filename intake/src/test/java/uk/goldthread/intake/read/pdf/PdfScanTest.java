package uk.goldthread.intake.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.goldthread.intake.read.Pdf.BOLD;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.refusal;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Pdf;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Aside;

/** PDFs that came out of a scanner: pictures of pages. */
class PdfScanTest {

    @Test
    void theWordsAndTablesOfAPictureAreRecognised() throws IOException {
        assumeTrue(Tesseract.named(Tesseract.PROGRAM).isPresent(), "Tesseract is not installed; no picture was read");
        var source = read(
                scanned(Pdf.of(page -> page.text(60, 80, "Wexcombe access plan", BOLD, 18)
                        .text(60, 110, "The group met in May and agreed what follows.", Pdf.PLAIN, 11)
                        .grid(new float[] {60, 110, 330, 450, 540}, new float[] {140, 170, 210, 250})
                        .text(65, 160, "Ref", BOLD, 11)
                        .text(115, 160, "Action", BOLD, 11)
                        .text(335, 160, "By whom", BOLD, 11)
                        .text(455, 160, "By when", BOLD, 11)
                        .text(65, 190, "B7", Pdf.PLAIN, 11)
                        .text(115, 190, "Mend the ramp at the library", Pdf.PLAIN, 11)
                        .text(115, 203, "and paint its handrail", Pdf.PLAIN, 11)
                        .text(335, 190, "Estates", Pdf.PLAIN, 11)
                        .text(455, 190, "June 2031", Pdf.PLAIN, 11)
                        .text(65, 230, "B8", Pdf.PLAIN, 11)
                        .text(115, 230, "Publish the survey", Pdf.PLAIN, 11)
                        .text(335, 230, "Clerk", Pdf.PLAIN, 11)
                        .text(455, 230, "July 2031", Pdf.PLAIN, 11))),
                "scan.pdf");

        assertThat(source.asides()).containsExactly(Aside.RECOGNISED);
        assertThat(words(source))
                .containsExactly("Wexcombe access plan", "The group met in May and agreed what follows.");
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Ref", "Action", "By whom", "By when"),
                        List.of("B7", "Mend the ramp at the library and paint its handrail", "Estates", "June 2031"),
                        List.of("B8", "Publish the survey", "Clerk", "July 2031"));
    }

    @Test
    void withoutTesseractTheSentenceSaysWhatToInstall() {
        var tree = new Tree(Limits.standard());

        assertThatThrownBy(() -> PdfReader.read(blank(), "no-such-program", tree))
                .isInstanceOfSatisfying(
                        CannotRead.class,
                        cannot -> assertThat(cannot.sentence())
                                .startsWith("The PDF holds pictures of pages and no text. Have Tesseract installed"));
    }

    @Test
    void aPictureWithoutWordsIsRefused() {
        assumeTrue(Tesseract.named(Tesseract.PROGRAM).isPresent(), "Tesseract is not installed; no picture was read");

        assertThat(refusal(blank(), "scan.pdf")).startsWith("The PDF holds pictures, and no words were recognised");
    }

    private static byte[] blank() {
        return Pdf.of(page -> page.line(50, 90, 60, 100));
    }

    private static byte[] scanned(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var scan = new PDDocument()) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var picture = new PDFRenderer(document).renderImageWithDPI(i, 200, ImageType.GRAY);
                var page = new PDPage(document.getPage(i).getMediaBox());
                scan.addPage(page);
                try (var content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(scan, picture),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            var bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }
}
