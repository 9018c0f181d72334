package uk.goldthread.intake.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.HPSFPropertiesOnlyDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.sheet.XlsReader;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.word.DocReader;
import uk.goldthread.intake.read.xml.CoreProperties;

/** Which of the formats of Office before 2007 a file is; documents of later versions that are locked look like them. */
final class OleFormats {
    private OleFormats() {}

    static Found read(byte[] bytes, Tree tree) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(container, tree);
        } catch (OldFileFormatException older) {
            throw new CannotRead(
                    "The file is of a version of Office before 1997. Save it as DOCX or XLSX and choose the new file.");
        } catch (EncryptedDocumentException locked) {
            throw CannotRead.locked();
        } catch (IOException damaged) {
            throw CannotRead.damaged();
        }
    }

    private static Found read(POIFSFileSystem container, Tree tree) throws IOException {
        var root = container.getRoot();
        if (root.hasEntry("EncryptedPackage")) throw CannotRead.locked();
        if (root.hasEntry("WordDocument")) return DocReader.read(container, title(container), tree);
        if (root.hasEntry("Workbook") || root.hasEntry("Book"))
            return XlsReader.read(container, title(container), tree);
        if (root.hasEntry("PowerPoint Document")) throw CannotRead.presentation();
        if (root.hasEntry("__properties_version1.0"))
            throw new CannotRead("The file is a message of Outlook. Save it as .eml or .txt and choose the new file.");
        throw new CannotRead(
                "The file is of a program whose documents cannot be read. Save it as DOCX, XLSX or PDF and choose the new file.");
    }

    private static @Nullable String title(POIFSFileSystem container) {
        var summary = new HPSFPropertiesOnlyDocument(container).getSummaryInformation();
        return summary == null || summary.getTitle() == null ? null : CoreProperties.orNull(summary.getTitle());
    }
}
