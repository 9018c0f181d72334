package uk.goldthread.intake.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.source.Unpacked;

/** Measures the streams of a PDF before they are unpacked, since PDFBox unpacks a stream as a whole into memory. */
final class PdfStreams {
    private PdfStreams() {}

    static void measure(COSStream stream, Tree tree) throws IOException {
        if (!isDeflated(stream.getFilters())) return;
        try (var unpacked =
                new Unpacked(new InflaterInputStream(stream.createRawInputStream()), stream.getLength(), tree)) {
            var buffer = new byte[1 << 16];
            while (unpacked.read(buffer) >= 0) continue;
        } catch (ZipException | EOFException damaged) {
            // PDFBox reads of a damaged stream what is left of it, which is not more than was measured.
        }
    }

    private static boolean isDeflated(@Nullable COSBase filters) {
        if (filters instanceof COSArray several) return several.size() > 0 && isDeflated(several.getObject(0));
        return COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
    }
}
