package uk.goldthread.intake.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.goldthread.intake.read.Pdf;

class PdfPagesTest {
    /** Two rows of a table: what is to be done, in two lines, and who does it. */
    private static final byte[] TABLE = Pdf.of(page -> page.text(50, 100, "Repair the quay wall")
            .text(50, 112, "before the winter.")
            .text(300, 100, "Clerk")
            .text(50, 200, "Paint the signal hut.")
            .text(300, 200, "Clerk"));

    @TempDir
    private static Path folder;

    @Test
    void aPageIsDrawnAsAPicture() throws IOException {
        var picture = ImageIO.read(
                new ByteArrayInputStream(PdfPages.picture(kept(TABLE), 1).orElseThrow()));
        assertThat(picture.getWidth()).isBetween(1190, 1201);
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
    }

    @Test
    void wordsAreFoundLineByLineWhereTheyStand() {
        var found = words().find("Repair the quay wall before the winter.", List.of());
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().left()).isBetween(49f, 51f);
        assertThat(found.getFirst().top()).isBetween(90f, 100f);
        assertThat(found.getLast().top()).isGreaterThan(found.getFirst().top());
    }

    @Test
    void ofSeveralPlacesTheNearestIsMeant() {
        var words = words();
        var second = words.find("Paint the signal hut.", List.of());
        assertThat(words.find("Clerk", second))
                .singleElement()
                .satisfies(box -> assertThat(box.top()).isBetween(190f, 200f));
        assertThat(words.find("Clerk", List.of()))
                .singleElement()
                .satisfies(box -> assertThat(box.top()).isLessThan(100f));
    }

    @Test
    void blanksAndMarksDoNotMatterAndWhatIsNotThereIsNotFound() {
        assertThat(words().find("repair THE quay-wall", List.of())).hasSize(1);
        assertThat(words().find("Sell the harbour", List.of())).isEmpty();
        assertThat(words().find("", List.of())).isEmpty();
    }

    @Test
    void whatIsNoPdfOrHasNoSuchPageHasNoPicture() {
        assertThat(PdfPages.picture(kept("plain".getBytes(StandardCharsets.UTF_8)), 1))
                .isEmpty();
        assertThat(PdfPages.picture(kept(TABLE), 2)).isEmpty();
        assertThat(PdfPages.words(kept(TABLE), List.of(0, 2))).isEmpty();
    }

    @Test
    void aBannerOfMetresIsShownSmaller() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(
                PdfPages.picture(kept(empty(1, 2_000)), 1).orElseThrow()));
        assertThat((long) picture.getWidth() * picture.getHeight()).isBetween(4_900_000L, 5_000_000L);
    }

    private static byte[] empty(int width, int height) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(width, height)));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Path kept(byte[] pdf) {
        try {
            return Files.write(Files.createTempFile(folder, "document", ".pdf"), pdf);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PageWords words() {
        return PdfPages.words(kept(TABLE), List.of(1)).get(1);
    }
}
