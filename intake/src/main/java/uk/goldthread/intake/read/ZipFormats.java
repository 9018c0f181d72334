package uk.goldthread.intake.read;

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
            case "presentation" -> throw presentation();
            default -> throw CannotRead.damaged();
        };
    }

    static CannotRead presentation() {
        return new CannotRead(
                "The file is a presentation, and only documents and spreadsheets can be read. Save it as a PDF and choose that.");
    }

    private static String root(String main, Container container, Tree tree) {
        try (var xml = Xml.open(container.part(main), tree)) {
            return xml.next() ? xml.name() : "";
        }
    }
}
