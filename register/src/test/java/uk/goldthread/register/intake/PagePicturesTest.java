package uk.goldthread.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.register.sources.SourceExcerpt;
import uk.goldthread.register.sources.SourcePassage;

/** What strangers' pages may cost when they are drawn. */
class PagePicturesTest {
    @Test
    void aPageThatIsDrawnWithoutEndIsGivenUp() throws IOException {
        var second = new DrawingLimits(Duration.ofSeconds(1), 512, Duration.ofMillis(300), 1);
        var pictures = new PagePictures(second);
        var endless = formsInForms(12);
        assertThat(pictures.picture(out -> out.write(endless), 1)).isEmpty();
        assertThat(ProcessHandle.current().descendants()).noneMatch(PagePicturesTest::draws);
        assertThat(pictures.of(out -> out.write(endless), excerpt())).isEmpty();
    }

    @Test
    void whoseTurnDoesNotComeInTimeSeesTheWordsAlone() throws IOException {
        var photograph = photograph(10);
        var nobodys = new PagePictures(new DrawingLimits(Duration.ofMillis(50), 512, Duration.ofMillis(50), 0));
        assertThat(nobodys.picture(out -> out.write(photograph), 1)).isEmpty();
        var findingIsShorter = new PagePictures(new DrawingLimits(Duration.ofDays(1), 512, Duration.ofMillis(50), 0));
        assertThat(findingIsShorter.of(out -> out.write(photograph), excerpt())).isEmpty();
        assertThat(new PagePictures(DrawingLimits.standard()).of(out -> out.write(photograph), excerpt()))
                .extracting(PagePicture::number)
                .containsExactly(1);
    }

    /** Of the first page, with words marked. */
    private static SourceExcerpt excerpt() {
        var run = new SourcePassage.Run("Mend the quay.", List.of("text"));
        var passage =
                new SourcePassage(Place.ofParagraph(1, 1), List.of(new SourcePassage.Cell(null, null, List.of(run))));
        return new SourceExcerpt(List.of(new SourceExcerpt.Part(0, List.of(passage))));
    }

    private static boolean draws(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(DrawPage.class.getName());
    }

    @Test
    void aPageThatUnpacksToMoreThanTheMemoryIsGivenUp() throws IOException {
        var bomb = photograph(6_000);
        var limits = DrawingLimits.standard();
        assertThat(new PagePictures(new DrawingLimits(limits.time(), 24, limits.finding(), 1))
                        .picture(out -> out.write(bomb), 1))
                .isEmpty();
        assertThat(new PagePictures(limits).picture(out -> out.write(bomb), 1)).isPresent();
    }

    @Test
    void whatIsNoPdfHasNoPicture() {
        var pictures = new PagePictures(DrawingLimits.standard());
        assertThat(pictures.picture(out -> out.write("plain".getBytes(StandardCharsets.UTF_8)), 1))
                .isEmpty();
    }

    /** Each form draws the one within it ten times. */
    private static byte[] formsInForms(int deep) throws IOException {
        try (var document = new PDDocument()) {
            var innermost = form(document, "0 0 m 9 9 l S", new PDResources());
            for (int i = 0; i < deep; i++) {
                var resources = new PDResources();
                resources.put(COSName.getPDFName("F"), innermost);
                innermost = form(document, "/F Do ".repeat(10), resources);
            }
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), innermost);
            return saved(document, resources, "/F Do");
        }
    }

    private static PDFormXObject form(PDDocument document, String drawing, PDResources resources) throws IOException {
        var form = new PDFormXObject(new PDStream(document, stream(drawing)));
        form.setBBox(new PDPage().getMediaBox());
        form.setResources(resources);
        return form;
    }

    private static byte[] photograph(int side) throws IOException {
        try (var document = new PDDocument()) {
            var resources = new PDResources();
            var photograph = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
            resources.put(COSName.getPDFName("P"), JPEGFactory.createFromImage(document, photograph));
            return saved(document, resources, "600 0 0 600 0 0 cm /P Do");
        }
    }

    private static byte[] saved(PDDocument document, PDResources resources, String content) throws IOException {
        var page = new PDPage();
        page.setResources(resources);
        page.setContents(new PDStream(document, stream(content)));
        document.addPage(page);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
    }
}
