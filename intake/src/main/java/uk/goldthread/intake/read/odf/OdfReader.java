package uk.goldthread.intake.read.odf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.FlowWriter;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Container;
import uk.goldthread.intake.read.xml.CoreProperties;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * Documents and spreadsheets of OpenDocument. What a file is, its body says. Of a document the page headers come first,
 * then the body, then notes and page footers. Hidden sheets are read only where the others hold nothing.
 */
public final class OdfReader {
    private final Container container;
    private final Tree tree;
    private final OdfStyles styles = new OdfStyles();
    private final OdfNumbering numbering = new OdfNumbering();
    private final List<Flow> headers = new ArrayList<>();
    private final List<Flow> notes = new ArrayList<>();
    private final List<Flow> footers = new ArrayList<>();

    private OdfReader(Container container, Tree tree) {
        this.container = container;
        this.tree = tree;
    }

    public static Found read(Container container, Tree tree) {
        var reader = new OdfReader(container, tree);
        if (reader.isLocked()) throw CannotRead.locked();
        reader.pageStyles();
        return new Found(reader.content(false), reader.title(), null);
    }

    private boolean isLocked() {
        if (!container.has("META-INF/manifest.xml")) return false;
        try (var xml = Xml.open(container.part("META-INF/manifest.xml"), tree)) {
            while (xml.next()) if (xml.starts("encryption-data")) return true;
        }
        return false;
    }

    private @Nullable String title() {
        if (!container.has("meta.xml")) return null;
        try (var xml = Xml.open(container.part("meta.xml"), tree)) {
            while (xml.next()) if (xml.starts("title")) return CoreProperties.orNull(xml.textWithin());
        }
        return null;
    }

    private void pageStyles() {
        if (!container.has("styles.xml")) return;
        try (var xml = Xml.open(container.part("styles.xml"), tree)) {
            while (xml.next()) {
                if (!xml.isStart()) continue;
                switch (xml.name()) {
                    case "header", "header-first", "header-left" -> story(xml).read(headers::add);
                    case "footer", "footer-first", "footer-left" -> story(xml).read(footers::add);
                    default -> style(xml);
                }
            }
        }
    }

    private void style(Xml xml) {
        switch (xml.name()) {
            case "style" -> styles.style(xml);
            case "list-style" -> numbering.style(xml);
            case "outline-style" -> numbering.outline(xml);
            default -> {}
        }
    }

    private OdtStory story(Xml xml) {
        return new OdtStory(xml, tree, styles, numbering, notes::add);
    }

    private Format content(boolean hiddenToo) {
        try (var xml = Xml.open(container.part("content.xml"), tree)) {
            while (xml.next()) {
                if (!xml.isStart()) continue;
                if (xml.name().equals("body")) return body(xml, hiddenToo);
                style(xml);
            }
        }
        throw CannotRead.damaged();
    }

    private Format body(Xml xml, boolean hiddenToo) {
        while (xml.next()) {
            if (!xml.isStart()) continue;
            return switch (xml.name()) {
                case "text" -> document(xml);
                case "spreadsheet" -> workbook(xml, hiddenToo);
                case "presentation" -> throw CannotRead.presentation();
                default ->
                    throw new CannotRead(
                            "The file is a drawing, and only documents and spreadsheets can be read. Save it as a PDF and choose that.");
            };
        }
        throw CannotRead.damaged();
    }

    private Format document(Xml xml) {
        var writer = new FlowWriter(tree);
        headers.forEach(flow -> writer.write(flow, Style.HEADER_OR_FOOTER));
        story(xml).read(writer::write);
        notes.forEach(writer::write);
        footers.forEach(flow -> writer.write(flow, Style.HEADER_OR_FOOTER));
        return Format.ODT;
    }

    private Format workbook(Xml xml, boolean hiddenToo) {
        int spreadsheet = xml.depth();
        boolean passedOver = false;
        while (xml.within(spreadsheet)) {
            if (!xml.isStart()) continue;
            boolean sheet = xml.name().equals("table");
            boolean hidden = sheet && !hiddenToo && styles.isHiddenSheet(xml.attribute("style-name"));
            passedOver |= hidden;
            if (hidden || !sheet) xml.skip();
            else new OdsSheet(xml, tree).read();
        }
        if (passedOver && !tree.blocks().isEmpty()) tree.note(Aside.HIDDEN_SHEETS);
        return hiddenToo || !tree.blocks().isEmpty() ? Format.ODS : content(true);
    }
}
