package uk.goldthread.intake.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that a test draws: words at points from the upper left corner, lines, boxes. */
public final class Pdf {
    public static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    public static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    @FunctionalInterface
    public interface Drawing {
        void on(Pdf page) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float height;

    public static byte[] of(Drawing... pages) {
        try {
            var pdf = new Pdf();
            for (var page : pages) pdf.page(PDRectangle.A4, page);
            return pdf.bytes();
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
    }

    private void page(PDRectangle size, Drawing drawing) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        height = size.getHeight();
        content = new PDPageContentStream(document, page);
        drawing.on(this);
        content.close();
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    public Pdf text(float x, float y, String text) throws IOException {
        return text(x, y, text, PLAIN, 10);
    }

    public Pdf text(float x, float y, String text, PDFont font, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, height - y);
        content.showText(text);
        content.endText();
        return this;
    }

    /** Lines below each other, 12 points apart. */
    public Pdf lines(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) text(x, y + 12 * i, lines[i]);
        return this;
    }

    public Pdf line(float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, height - y1);
        content.lineTo(x2, height - y2);
        content.stroke();
        return this;
    }

    /** All lines of a table with columns and rows between those places. */
    public Pdf grid(float[] xs, float[] ys) throws IOException {
        for (float x : xs) line(x, ys[0], x, ys[ys.length - 1]);
        for (float y : ys) line(xs[0], y, xs[xs.length - 1], y);
        return this;
    }
}
