package uk.goldthread.intake.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.goldthread.intake.read.source.Tree;

/**
 * PDFs whose pages are pictures. Each page is drawn as on paper, {@link Tesseract} recognises its words, and the lines
 * of its tables are found among the dots; from there on it is read as any other PDF.
 */
final class PdfScan {
    /** What Tesseract asks for: "works best on images which have a DPI of at least 300" (its guide on quality). */
    private static final float DOTS_PER_INCH = 300;

    private static final float POINTS_PER_INCH = 72;

    private PdfScan() {}

    static void strip(PDDocument document, Tesseract tesseract, Tree tree, Consumer<PdfPage> sink) throws IOException {
        tree.recognise();
        var pictures = new PdfPictures(document);
        for (int number = 1; number <= document.getNumberOfPages(); number++)
            sink.accept(page(
                    number,
                    PdfSpace.of(document.getPage(number - 1)),
                    pictures.page(number, DOTS_PER_INCH),
                    tesseract));
    }

    private static PdfPage page(int number, PdfSpace space, BufferedImage picture, Tesseract tesseract)
            throws IOException {
        float dots = picture.getWidth() / space.width();
        var lines = new PictureRulings(picture, dots);
        var words = tesseract.words(picture, dots, Math.round(dots * POINTS_PER_INCH));
        return new PdfPage(number, space.width(), space.height(), words, List.of(), lines.across(), lines.down());
    }
}
