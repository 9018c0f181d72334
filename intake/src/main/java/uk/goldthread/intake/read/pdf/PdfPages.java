package uk.goldthread.intake.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import uk.goldthread.intake.read.source.Limits;
import uk.goldthread.intake.read.source.Tree;

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
    public static Optional<byte[]> picture(Path pdf, int number) {
        return with(pdf, document -> {
            if (!isIn(document, number)) return Optional.<byte[]>empty();
            var space = PdfSpace.of(document.getPage(number - 1));
            double scale = Math.min(
                    WIDTH / (double) space.width(), Math.sqrt(MOST_PIXELS / (double) (space.width() * space.height())));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var png = new ByteArrayOutputStream();
            ImageIO.write(renderer.renderImage(number - 1, (float) scale, ImageType.RGB), "png", png);
            return Optional.of(png.toByteArray());
        });
    }

    /**
     * Of several pages at once, for which the file is opened once; without those that it has not.
     *
     * @param numbers of the pages, from 1
     */
    public static SequencedMap<Integer, PageWords> words(Path pdf, Collection<Integer> numbers) {
        return with(pdf, document -> {
                    var words = new LinkedHashMap<Integer, PageWords>();
                    for (int number : numbers) if (isIn(document, number)) words.put(number, words(document, number));
                    return Optional.of(words);
                })
                .orElseGet(LinkedHashMap::new);
    }

    private static PageWords words(PDDocument document, int number) throws IOException {
        var pages = new ArrayList<PdfPage>();
        PdfStripper.strip(document, number, new Tree(Limits.standard()), pages::add);
        var page = pages.getFirst();
        return new PageWords(page.width(), page.height(), page.words());
    }

    private static boolean isIn(PDDocument document, int number) {
        return number >= 1 && number <= document.getNumberOfPages();
    }

    private interface Use<T> {
        Optional<T> of(PDDocument document) throws IOException;
    }

    /** The file stays where it is: only what is looked at of it is in memory. */
    private static <T> Optional<T> with(Path pdf, Use<T> use) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return use.of(document);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            return Optional.empty();
        }
    }
}
