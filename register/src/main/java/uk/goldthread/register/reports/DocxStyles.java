package uk.goldthread.register.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a new Word document the styles of reports: they are files of their own, for whoever wants another look. */
final class DocxStyles {
    private DocxStyles() {}

    static XWPFDocument newDocument() throws IOException {
        var document = new XWPFDocument();
        try (var styles = file("styles.xml");
                var numbering = file("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            XWPFNumbering lists = document.createNumbering();
            lists.setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
        return document;
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(DocxStyles.class.getResourceAsStream("/reports/" + name), name);
    }
}
