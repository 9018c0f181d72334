package uk.goldthread.intake.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.CannotRead;

/** What the first bytes of a file say that it is; its name is asked only what the person believes it to be. */
enum FileKind {
    PDF,
    ZIP,
    OLE,
    RTF,
    EML,
    CHARACTERS;

    static FileKind of(byte[] bytes, String fileName) {
        if (isBlank(bytes)) throw new CannotRead("The file is empty. Choose the document itself.");
        if (holds(bytes, "%PDF-", 1024)) return PDF;
        if (Decoding.startsWith(bytes, 'P', 'K', 3, 4)) return ZIP;
        if (Decoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return OLE;
        if (holds(bytes, "{\\rtf", 16)) return RTF;
        var other = otherKind(bytes);
        if (other != null)
            throw new CannotRead(
                    "The file is %s, not %s. Choose the document itself.".formatted(other, believed(fileName)));
        return EmlReader.looksLike(bytes) ? EML : CHARACTERS;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != 0) return false;
        return true;
    }

    private static boolean holds(byte[] bytes, String mark, int within) {
        var head = new String(bytes, 0, Math.min(bytes.length, within), StandardCharsets.ISO_8859_1);
        return head.contains(mark);
    }

    private static @Nullable String otherKind(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (isPicture(head)) return "a picture";
        if (head.startsWith("OggS") || head.startsWith("ID3") || head.startsWith("fLaC") || head.startsWith("RIFF"))
            return "a recording";
        if (head.startsWith("ftyp", 4))
            return head.startsWith("hei", 8) || head.startsWith("mif1", 8) ? "a picture" : "a recording";
        if (head.startsWith("MZ") || head.startsWith("\u007FELF")) return "a program";
        if (head.startsWith("\u001F\u008B")
                || head.startsWith("7z\u00BC")
                || head.startsWith("Rar!")
                || head.startsWith("BZh")) return "an archive";
        return isBinary(bytes) ? "of a kind that holds no text" : null;
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("BM") && head.length() > 9 && head.startsWith("\0\0\0\0", 6)
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    /** More than a hundredth control characters, and not the zero bytes of UTF-16. */
    private static boolean isBinary(byte[] bytes) {
        var sample = Decoding.decode(Arrays.copyOf(bytes, Math.min(bytes.length, 8192) & ~1));
        long controls = sample.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A)
                .count();
        return controls * 100 > sample.length();
    }

    private static String believed(String fileName) {
        return switch (extension(fileName)) {
            case "docx", "doc", "odt", "rtf" -> "a Word document";
            case "pdf" -> "a PDF";
            case "xlsx", "xls", "ods", "csv", "tsv" -> "a spreadsheet";
            default -> "a document";
        };
    }

    static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
