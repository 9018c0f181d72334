package uk.goldthread.register.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** What somebody may choose by accident or to do harm, and how the sentence about it begins. */
enum WorstFile {
    EMPTY("worst-plan.docx", "The file is empty."),
    PICTURE("worst-plan.docx", "The file is a picture, not a Word document."),
    ENCRYPTED("worst-plan.pdf", "The file is protected by a password."),
    TRUNCATED("worst-plan.pdf", "The file is damaged or cut short."),
    ZIP_BOMB("worst-plan.docx", "The file unpacks to more than 250 times its size"),
    XML_BOMB("worst-plan.docx", "The file has definitions of its own inside"),
    EXTERNAL_ENTITY("worst-plan.docx", "The file has definitions of its own inside"),
    LINE_WITHOUT_END("worst-plan.txt", "One paragraph or cell has more than 200,000 characters"),
    MILLION_EMPTY_ROWS("worst-plan.xlsx", "The document has no words in it."),
    TEN_THOUSAND_PAGES("worst-plan.pdf", "The document has more than 5,000 pages."),
    LOOP_OF_PAGES("worst-plan.pdf", "The document has no words in it."),
    NOTHING_OF_THE_KIND("worst-plan.txt", "The document holds no recommendations, actions or milestones.");

    private static final int LINE = 30 << 20;
    private static final String DOCUMENT = "word/document.xml";
    private static final String WORDS =
            "%s<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

    final String fileName;
    final String sentence;

    WorstFile(String fileName, String sentence) {
        this.fileName = fileName;
        this.sentence = sentence;
    }

    byte[] bytes() {
        return switch (this) {
            case EMPTY -> new byte[0];
            case PICTURE -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
            case ENCRYPTED ->
                pdf(document ->
                        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
            case TRUNCATED -> Arrays.copyOf(pdf(document -> {}), 400);
            case ZIP_BOMB -> docx("", " ".repeat(40 << 20) + "x");
            case XML_BOMB -> docx("<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;");
            case EXTERNAL_ENTITY -> docx("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "&a;");
            case LINE_WITHOUT_END -> filled(LINE);
            case MILLION_EMPTY_ROWS -> xlsx();
            case TEN_THOUSAND_PAGES -> pages(10_000);
            case LOOP_OF_PAGES -> pdf(WorstFile::loop);
            case NOTHING_OF_THE_KIND -> "The river bends.\n\nThe heron stands.\n".getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] filled(int length) {
        var line = new byte[length];
        Arrays.fill(line, (byte) 'x');
        return line;
    }

    @FunctionalInterface
    private interface Harm {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Harm harm) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            harm.to(document);
            document.save(bytes);
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
        return bytes.toByteArray();
    }

    private static void loop(PDDocument document) {
        var root = document.getPages().getCOSObject();
        ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
        root.setInt(COSName.COUNT, 3);
    }

    /** Written by hand, since a library takes a second for so many. */
    private static byte[] pages(int count) {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        pdf.append("2 0 obj\n<</Type/Pages/Count ").append(count).append("/Kids[");
        for (int i = 0; i < count; i++) pdf.append(3 + i).append(" 0 R ");
        pdf.append("]>>\nendobj\n");
        for (int i = 0; i < count; i++)
            pdf.append(3 + i).append(" 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n");
        pdf.append("trailer\n<</Root 1 0 R>>\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] docx(String before, String words) {
        return zip(Map.of("_rels/.rels", relations("word/document.xml"), DOCUMENT, WORDS.formatted(before, words)));
    }

    private static byte[] xlsx() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 1_000_000; row++)
            rows.append("<row r=\"").append(row).append("\"/>");
        var main =
                "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        return zip(Map.of(
                "_rels/.rels", relations("xl/workbook.xml"),
                "xl/workbook.xml",
                        "<workbook %s><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                                .formatted(main),
                "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                        "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(main, rows)));
    }

    private static String relations(String main) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"%s\"/></Relationships>"
                .formatted(main);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
        return bytes.toByteArray();
    }
}
