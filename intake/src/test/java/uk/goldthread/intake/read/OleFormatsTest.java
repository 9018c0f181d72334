package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class OleFormatsTest {

    private static byte[] holding(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void saysWhatToDoWithDocumentsThatAreLocked() throws IOException {
        assertThat(refusal(holding("EncryptedPackage"), "plan.docx"))
                .startsWith("The file is protected by a password.");
        assertThat(refusal(lockedWorkbook(), "plan.xls")).startsWith("The file is protected by a password.");
    }

    private static byte[] lockedWorkbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("secret");
            Biff8EncryptionKey.setCurrentUserPassword("Wexcombe");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    @Test
    void saysWhatToDoWithDocumentsOfOtherPrograms() throws IOException {
        assertThat(refusal(holding("PowerPoint Document"), "plan.ppt")).startsWith("The file is a presentation");
        assertThat(refusal(holding("__properties_version1.0"), "plan.msg")).contains("Save it as .eml");
        assertThat(refusal(holding("Quill"), "plan.pub")).contains("documents cannot be read");
    }

    @Test
    void refusesDocumentsThatAreDamaged() throws IOException {
        assertThat(refusal(holding("WordDocument"), "plan.doc")).endsWith(".");
        assertThat(refusal(holding("Workbook"), "plan.xls")).endsWith(".");
        var whole = Files.readAllBytes(Path.of("src", "test", "documents", "traits.doc"));
        for (int part = 1; part < 8; part++)
            assertThat(refusal(Arrays.copyOf(whole, whole.length * part / 8), "plan.doc"))
                    .endsWith(".");
    }

    @Test
    void refusesMoreCellsThanTheBound() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var row = workbook.createSheet().createRow(0);
            for (int i = 0; i < 20; i++) row.createCell(i).setCellValue("x");
            workbook.write(bytes);
        }
        assertThat(refusal(bytes.toByteArray(), "plan.xls", HostileInputTest.small()))
                .startsWith("The document has more than 8 table cells.");
    }
}
