package uk.goldthread.intake.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** PDFs that are small as files and endless to read. */
final class PdfBomb {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    /** Each of so many forms draws the next so many times. */
    static byte[] ofForms(int levels, int times) {
        var bomb = new PdfBomb();
        bomb.frame();
        bomb.stream("", "/F0 Do\n".getBytes(StandardCharsets.US_ASCII));
        for (int level = 0; level < levels; level++) {
            var next = "/Resources << /XObject << /F%d %d 0 R >> >>".formatted(level + 1, 6 + level);
            bomb.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + next,
                    ("/F" + (level + 1) + " Do\n").repeat(times).getBytes(StandardCharsets.US_ASCII));
        }
        bomb.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q\n".getBytes(StandardCharsets.US_ASCII));
        return bomb.end();
    }

    /** A page whose content is that many blanks. */
    static byte[] ofBlanks(int count) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[0]);
        var packed = new ByteArrayOutputStream();
        var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var buffer = new byte[1 << 16];
        for (int done = 0; done < count; done += blanks.length) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.finish();
        while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        var bomb = new PdfBomb();
        bomb.frame();
        bomb.stream("/Filter /FlateDecode", packed.toByteArray());
        bomb.stream("", new byte[0]);
        return bomb.end();
    }

    private void frame() {
        write("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /F0 5 0 R >> >> >>");
    }

    private void object(String dictionary) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n" + dictionary + "\nendobj\n");
    }

    private void stream(String entries, byte[] content) {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    private byte[] end() {
        int start = out.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) write("%010d 00000 n \n".formatted(offset));
        write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
