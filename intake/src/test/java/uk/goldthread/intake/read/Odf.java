package uk.goldthread.intake.read;

/** OpenDocument files that a test writes by hand. */
public final class Odf {
    private static final String NAMES = """
            xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' \
            xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' \
            xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' \
            xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' \
            xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' \
            xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' \
            xmlns:dc='http://purl.org/dc/elements/1.1/' \
            xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'""";

    private final Zipped zip = new Zipped().with("mimetype", "application/vnd.oasis.opendocument");
    private String automaticStyles = "";

    public static byte[] text(String body) {
        return new Odf().body("text", body);
    }

    public static byte[] sheet(String rows) {
        return new Odf().body("spreadsheet", "<table:table table:name='Plan'>" + rows + "</table:table>");
    }

    public Odf styles(String styles) {
        automaticStyles = styles;
        return this;
    }

    public Odf part(String name, String content) {
        zip.with(name, "<office:root " + NAMES + ">" + content + "</office:root>");
        return this;
    }

    public byte[] body(String kind, String body) {
        return part(
                        "content.xml",
                        "<office:automatic-styles>%s</office:automatic-styles><office:body><office:%2$s>%3$s</office:%2$s></office:body>"
                                .formatted(automaticStyles, kind, body))
                .zip
                .bytes();
    }

    public static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    public static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    public static String cell(String words) {
        return cell("", p(words));
    }

    public static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }
}
