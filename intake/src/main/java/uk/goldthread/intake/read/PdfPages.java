package uk.goldthread.intake.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Single pages of a PDF to look at: as a picture, and where on it the words stand. Empty where the file is no PDF, has no
 * such page, or the page is damaged. What a picture measures is bounded here; what drawing it takes is not, because a
 * page may do as it likes within one drawing operator: draw what strangers made in a process that may be killed.
 */
public final class PdfPages {
    /** Wide enough to read small print. */
    private static final int WIDTH = 1_200;

    /** A page is seldom three times as high as wide; a banner of metres is shown smaller. */
    private static final int MOST_PIXELS = 5_000_000;

    private PdfPages() {}

    /** @param number of the page, from 1 */
    public static Optional<byte[]> picture(byte[] pdf, int number) {
        return with(pdf, number, document -> {
            var space = PdfSpace.of(document.getPage(number - 1));
            double scale = Math.min(
                    WIDTH / (double) space.width(), Math.sqrt(MOST_PIXELS / (double) (space.width() * space.height())));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var png = new ByteArrayOutputStream();
            ImageIO.write(renderer.renderImage(number - 1, (float) scale, ImageType.RGB), "png", png);
            return png.toByteArray();
        });
    }

    /** @param number of the page, from 1 */
    public static Optional<PageWords> words(byte[] pdf, int number) {
        return with(pdf, number, document -> {
            var pages = new ArrayList<PdfPage>();
            PdfStripper.strip(document, number, new Tree(Limits.standard()), pages::add);
            var page = pages.getFirst();
            return new PageWords(page.width(), page.height(), page.words());
        });
    }

    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> Optional<T> with(byte[] pdf, int number, Use<T> use) {
        try (var document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) return Optional.empty();
            return Optional.of(use.of(document));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            return Optional.empty();
        }
    }
}
