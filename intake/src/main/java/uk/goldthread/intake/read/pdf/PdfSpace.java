package uk.goldthread.intake.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/**
 * From the space in which a page was drawn, measured upwards and perhaps turned, to the page as it is shown.
 *
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param drawnWidth before turning
 */
record PdfSpace(int rotation, float left, float bottom, float drawnWidth, float drawnHeight) {
    static final PdfSpace NONE = new PdfSpace(0, 0, 0, 0, 0);

    static PdfSpace of(PDPage page) {
        var box = page.getCropBox();
        return new PdfSpace(
                page.getRotation(), box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    float width() {
        return rotation % 180 == 0 ? drawnWidth : drawnHeight;
    }

    float height() {
        return rotation % 180 == 0 ? drawnHeight : drawnWidth;
    }

    /** Of a glyph; PDFBox has taken the corner of the page off already. */
    float x(Matrix glyph) {
        return shownX(glyph.getTranslateX(), glyph.getTranslateY());
    }

    float y(Matrix glyph) {
        return shownY(glyph.getTranslateX(), glyph.getTranslateY());
    }

    float shownX(float x, float y) {
        return switch (rotation) {
            case 90 -> y;
            case 180 -> drawnWidth - x;
            case 270 -> drawnHeight - y;
            default -> x;
        };
    }

    float shownY(float x, float y) {
        return switch (rotation) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> drawnWidth - x;
            default -> drawnHeight - y;
        };
    }
}
