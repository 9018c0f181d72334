package uk.goldthread.intake.read;

import uk.goldthread.intake.read.odf.OdfReader;
import uk.goldthread.intake.read.sheet.XlsxReader;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.read.word.DocxReader;
import uk.goldthread.intake.read.xml.Container;
import uk.goldthread.intake.read.xml.Relations;
import uk.goldthread.intake.read.xml.Xml;

/** Which of the formats that are zip containers a file is, by the main part that it holds. */
final class ZipFormats {
    private ZipFormats() {}

    static Found read(byte[] bytes, Tree tree) {
        try (var container = Container.open(bytes, tree)) {
            var main = Relations.of("", container, tree).first("officeDocument");
            if (main.isPresent()) return office(main.get(), container, tree);
            if (container.has("mimetype") && container.has("content.xml")) return OdfReader.read(container, tree);
            throw new CannotRead("The file is an archive, not a document. Unpack it and choose the document itself.");
        }
    }

    private static Found office(String main, Container container, Tree tree) {
        var root = root(main, container, tree);
        return switch (root) {
            case "document" -> DocxReader.read(main, container, tree);
            case "workbook" -> XlsxReader.read(main, container, tree);
            case "presentation" -> throw CannotRead.presentation();
            default -> throw CannotRead.damaged();
        };
    }

    private static String root(String main, Container container, Tree tree) {
        try (var xml = Xml.open(container.part(main), tree)) {
            return xml.next() ? xml.name() : "";
        }
    }
}
