package uk.goldthread.intake.read.word;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.goldthread.intake.read.source.Flow;
import uk.goldthread.intake.read.source.FlowWriter;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.xml.Container;
import uk.goldthread.intake.read.xml.CoreProperties;
import uk.goldthread.intake.read.xml.Relations;
import uk.goldthread.intake.read.xml.Xml;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * Word documents (Office Open XML). The page headers come first, then the body, then notes and page footers. The parts
 * are walked as streams, so a document of a thousand pages needs little more memory than its words.
 */
public final class DocxReader {
    private final Container container;
    private final Tree tree;
    private final Relations relations;
    private final DocxStyles styles;
    private final DocxNumbering numbering;

    private DocxReader(String main, Container container, Tree tree) {
        this.container = container;
        this.tree = tree;
        this.relations = Relations.of(main, container, tree);
        this.styles = part("styles", DocxStyles::read, new DocxStyles());
        this.numbering = part("numbering", DocxNumbering::read, new DocxNumbering());
    }

    public static Found read(String main, Container container, Tree tree) {
        var reader = new DocxReader(main, container, tree);
        var writer = new FlowWriter(tree);
        reader.stories("header", flow -> writer.write(flow, Style.HEADER_OR_FOOTER));
        reader.story(main, writer::write);
        reader.stories("footnotes", writer::write);
        reader.stories("endnotes", writer::write);
        reader.stories("footer", flow -> writer.write(flow, Style.HEADER_OR_FOOTER));
        return new Found(Format.DOCX, CoreProperties.title(container, tree), null);
    }

    private <T> T part(String kind, Function<Xml, T> read, T otherwise) {
        var part = relations.first(kind);
        if (part.isEmpty()) return otherwise;
        try (var xml = Xml.open(container.part(part.get()), tree)) {
            return read.apply(xml);
        }
    }

    private void stories(String kind, Consumer<Flow> sink) {
        List<String> parts = relations.all(kind);
        parts.forEach(part -> story(part, sink));
    }

    private void story(String part, Consumer<Flow> sink) {
        try (var xml = Xml.open(container.part(part), tree)) {
            if (xml.next()) new DocxStory(xml, tree, styles, numbering).read(sink);
        }
    }
}
