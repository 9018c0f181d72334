package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.source.Limits;

/** The worst files that a person, or somebody who means harm, may choose: one plain sentence each. */
class HostileInputTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal(new byte[0], "plan.docx")).isEqualTo("The file is empty. Choose the document itself.");
        assertThat(refusal(" \n\t".getBytes(StandardCharsets.UTF_8), "plan.txt"))
                .startsWith("The file is empty.");
    }

    @Test
    void knowsAPictureWhateverItIsCalled() {
        assertThat(refusal(PICTURE, "plan.docx"))
                .isEqualTo("The file is a picture, not a Word document. Choose the document itself.");
        assertThat(refusal(PICTURE, "plan.pdf")).contains("not a PDF");
        assertThat(refusal(PICTURE, "plan")).contains("not a document");
    }

    @Test
    void refusesAProgramAndBytesWithoutMeaning() {
        assertThat(refusal("MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1), "plan.doc"))
                .contains("a program");
        var noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) noise[i] = (byte) (i * 31 + i / 7);
        assertThat(refusal(noise, "plan.txt")).contains("holds no text");
    }

    @Test
    void refusesAnArchive() {
        assertThat(refusal(new Zipped().with("plan.txt", "hello").bytes(), "plan.zip"))
                .contains("Unpack it");
    }

    @Test
    void refusesADocumentWithoutWords() {
        assertThat(refusal(Docx.of("<w:p/>"), "plan.docx")).startsWith("The document has no words in it.");
        assertThat(refusal(Pdf.of(page -> {}), "plan.pdf")).startsWith("The document has no words in it.");
    }

    @Test
    void refusesATruncatedDocument() {
        var docx = Docx.of(Docx.p("words ".repeat(5000)));
        assertThat(refusal(Arrays.copyOf(docx, docx.length / 2), "plan.docx"))
                .startsWith("The file is damaged or cut short.");
        var pdf = Pdf.of(page -> page.text(50, 50, "x"), page -> page.text(50, 50, "y"));
        assertThat(refusal(Arrays.copyOf(pdf, pdf.length * 2 / 3), "plan.pdf"))
                .startsWith("The file is damaged or cut short.");
        assertThat(refusal("%PDF-1.7\n1 0 obj\n<< /Type".getBytes(StandardCharsets.US_ASCII), "plan.pdf"))
                .startsWith("The file is damaged or cut short.");
    }

    @Test
    void refusesAPdfWithAPassword() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "plan.pdf")).startsWith("The file is protected by a password.");
    }

    @Test
    void survivesALoopInThePageTree() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var root = document.getPages().getCOSObject();
            ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
            root.setInt(COSName.COUNT, 3);
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "loop.pdf")).startsWith("The document has no words in it.");
    }

    @Test
    void survivesFormsThatDrawEachOtherWithoutEnd() {
        assertThat(refusal(PdfBomb.ofForms(12, 10), "forms.pdf", with(200))).contains("takes longer than");
    }

    @Test
    void refusesAPdfWhoseStreamUnpacksToTheMemoryOfTheMachine() {
        assertThat(refusal(PdfBomb.ofBlanks(400 << 20), "blanks.pdf", with(3_000)))
                .startsWith("The file unpacks to more than 250 times its size");
    }

    @Test
    void refusesAZipBomb() {
        var bomb = new Docx().body(Docx.p(" ".repeat(40 << 20) + "x")).bytes();
        assertThat(refusal(bomb, "plan.docx")).contains("unpacks to more than 250 times its size");
    }

    @Test
    void refusesAnXmlBomb() {
        var bomb = """
                <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
                <w:document %s><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>
                """.formatted(Docx.W);
        assertThat(refusal(new Docx().raw("word/document.xml", bomb).bytes(), "plan.docx"))
                .startsWith("The file has definitions of its own inside");
    }

    @Test
    void neverFollowsAnExternalEntity() {
        var external = """
                <!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                <w:document %s><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>
                """.formatted(Docx.W);
        assertThat(refusal(new Docx().raw("word/document.xml", external).bytes(), "plan.docx"))
                .startsWith("The file has definitions of its own inside");
    }

    @Test
    void refusesAFileBeyondItsBytes() {
        assertThat(refusal(
                        new byte[2 << 20],
                        "plan.txt",
                        limits(1 << 20, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10_000)))
                .isEqualTo("The file is larger than 1 MB. Split it and choose the part that you need.");
    }

    @Test
    void refusesMorePagesThanTheBound() {
        Pdf.Drawing[] pages = new Pdf.Drawing[4];
        Arrays.fill(pages, (Pdf.Drawing) page -> page.text(50, 50, "x"));
        assertThat(refusal(Pdf.of(pages), "plan.pdf", small())).startsWith("The document has more than 3 pages.");
    }

    @Test
    void refusesMoreParagraphsThanTheBound() {
        assertThat(refusal("a\n\nb\n\nc\n\nd\n\ne\n\nf", "plan.txt", small()))
                .startsWith("The document has more than 5 paragraphs.");
    }

    @Test
    void refusesMoreCellsThanTheBound() {
        assertThat(refusal("a\tb\tc\td\te\tf\tg\th\ti", "plan.txt", small()))
                .startsWith("The document has more than 8 table cells.");
        assertThat(refusal("{\\rtf1 " + "x\\cell ".repeat(9) + "}", "plan.rtf", small()))
                .startsWith("The document has more than 8 table cells.");
        var row = Docx.row(Docx.cell("a"), Docx.cell("b"), Docx.cell("c"));
        assertThat(refusal(Docx.of(Docx.table(row, row, row)), "plan.docx", with(10_000, 8)))
                .startsWith("The document has more than 8 table cells.");
    }

    @Test
    void refusesALineThatIsTooLong() {
        assertThat(refusal("x".repeat(41), "plan.txt", small()))
                .startsWith("One paragraph or cell has more than 40 characters");
    }

    @Test
    void refusesALetterUnderMoreMarksThanTheBound() {
        assertThat(refusal("a" + "\u0301".repeat(33), "plan.txt", Limits.standard()))
                .startsWith("One letter carries more than 32 marks");
    }

    @Test
    void refusesMoreCharactersThanTheBound() {
        var line = "x".repeat(30) + "\n\n";
        assertThat(refusal(line + line + line + line, "plan.txt", small()))
                .startsWith("The document has more than 100 characters.");
    }

    @Test
    void refusesMoreRowsThanTheBound() {
        assertThat(refusal("\n\n\n\n\n\n\n\n\n\na,b\nc,d", "plan.csv", small()))
                .startsWith("The sheet has more than 6 rows.");
    }

    @Test
    void refusesPartsThatLieTooDeepInEachOther() {
        var deep = "<w:sdt>".repeat(160) + Docx.p("x") + "</w:sdt>".repeat(160);
        assertThat(refusal(Docx.of(deep), "plan.docx")).contains("more than 150 deep");
    }

    @Test
    void refusesMorePartsThanTheBound() {
        var zip = new Zipped();
        for (int i = 0; i < 8; i++) zip.with("part" + i, "x");
        assertThat(refusal(zip.bytes(), "plan.docx", small())).contains("more than 7 parts");
    }

    @Test
    void refusesMoreUnpackedBytesThanTheBound() {
        var large = Docx.of(Docx.p("x".repeat(3 << 20)));
        assertThat(refusal(large, "plan.docx", small())).startsWith("The file unpacks to more than 2 MB.");
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        assertThat(refusal("some words", "plan.txt", with(0))).startsWith("The document takes longer than 0 seconds");
        assertThat(refusal(Pdf.of(page -> page.text(50, 50, "x")), "plan.pdf", with(0)))
                .contains("takes longer");
    }

    static Limits small() {
        return limits(1 << 20, 3, 5, 8, 20, 40, 100, 6, 150, 7, 2 << 20, 100_000, 10_000);
    }

    private static Limits with(int milliseconds) {
        return with(milliseconds, 500_000);
    }

    private static Limits with(int milliseconds, int cells) {
        return limits(
                100 << 20, 5_000, 1_000, cells, 2_000, 10_000, 100_000, 1_000, 150, 100, 256 << 20, 250, milliseconds);
    }

    private static Limits limits(
            long bytes,
            int pages,
            int blocks,
            int cells,
            int columns,
            int characters,
            int words,
            int rows,
            int nesting,
            int parts,
            long expanded,
            int ratio,
            int milliseconds) {
        return new Limits(
                bytes,
                pages,
                blocks,
                cells,
                columns,
                characters,
                words,
                rows,
                nesting,
                parts,
                expanded,
                ratio,
                Duration.ofMillis(milliseconds),
                Duration.ofMillis(milliseconds));
    }
}
