package uk.goldthread.register.reports;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface of reports, DejaVu Sans Condensed: it comes with the application, has the letters of every language that is
 * spoken here, and is narrow enough for tables. Letters are drawn as shapes, since a server may have no fonts of its own.
 */
final class Typeface {
    static final String FAMILY = "DejaVu Sans Condensed";
    static final Typeface REGULAR = new Typeface("");
    static final Typeface BOLD = new Typeface("-Bold");

    private final String path;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String variant) {
        path = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed" + variant + ".ttf";
        try (var file = file()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The font file. The caller closes it. */
    InputStream file() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path);
    }

    /** The text as a shape whose line begins at that point, with letters of that size. */
    Path2D shape(String text, double x, double y, double size) {
        var shape = new Path2D.Double();
        try {
            double scale = size / font.getUnitsPerEm();
            for (int letter : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                var drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) shape.append(place(x, y, scale).createTransformedShape(drawn.getPath()), false);
                x += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return shape;
    }

    /** Fonts count upwards, pictures downwards. */
    private static AffineTransform place(double x, double y, double scale) {
        return new AffineTransform(scale, 0, 0, -scale, x, y);
    }
}
