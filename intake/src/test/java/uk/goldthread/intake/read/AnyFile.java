package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.goldthread.intake.Intake;
import uk.goldthread.intake.Reading;
import uk.goldthread.intake.draft.DraftJson;
import uk.goldthread.intake.read.source.Limits;

/**
 * What holds for any file whatever, of each format: all that is done with it ends in a draft or in one sentence that does
 * not blame us, in good time. Of a format that is packed the main part is given.
 */
enum AnyFile {
    TEXT("notes.txt", bytes -> bytes),
    CSV("plan.csv", bytes -> bytes),
    MARKDOWN("plan.md", bytes -> bytes),
    HTML("plan.html", bytes -> bytes),
    EML("message.eml", bytes -> bytes),
    RTF("plan.rtf", bytes -> bytes),
    PDF("plan.pdf", bytes -> bytes),
    DOC("plan.doc", bytes -> bytes),
    XLS("plan.xls", bytes -> bytes),
    DOCX("plan.docx", bytes -> new Docx().raw("word/document.xml", text(bytes)).bytes()),
    XLSX("plan.xlsx", AnyFile::workbook),
    ODF(
            "plan.odt",
            bytes -> new Zipped()
                    .with("mimetype", "application/vnd.oasis.opendocument")
                    .with("content.xml", bytes)
                    .bytes());

    private static final Intake.Options OPTIONS =
            new Intake.Options(LocalDate.of(2026, 1, 1), Limits.standard(), Set.of(), Map.of());

    private final String fileName;
    private final UnaryOperator<byte[]> packed;

    AnyFile(String fileName, UnaryOperator<byte[]> packed) {
        this.fileName = fileName;
        this.packed = packed;
    }

    void holds(byte[] bytes) {
        switch (Intake.read(packed.apply(bytes), fileName, OPTIONS)) {
            case Reading.Read read -> assertThat(DraftJson.write(read.draft())).startsWith("{");
            case Reading.Unreadable(var sentence) -> isPlain(sentence);
        }
    }

    /** A PDF of a few lines can have endless forms, so that its time is over; no other file so small can. */
    private void isPlain(String sentence) {
        assertThat(sentence).endsWith(".").doesNotContain("\n", "a fault in Goldthread");
        if (this != PDF) assertThat(sentence).doesNotContain("takes longer", "takes more memory");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] workbook(byte[] sheet) {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var relation =
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='"
                        + office + "/%s' Target='%s'/></Relationships>";
        return new Zipped()
                .with("_rels/.rels", relation.formatted("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='%s'><sheets><sheet name='Plan' r:id='r1'/></sheets></workbook>"
                                .formatted(office))
                .with("xl/_rels/workbook.xml.rels", relation.formatted("worksheet", "sheet1.xml"))
                .with("xl/sheet1.xml", sheet)
                .bytes();
    }
}
