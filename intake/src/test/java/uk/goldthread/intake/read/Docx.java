package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;

/** A Word document that a test writes as the XML that Word would. */
public final class Docx {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Zipped zip = new Zipped();
    private final List<String> relations = new ArrayList<>();

    public static byte[] of(String body) {
        return new Docx().body(body).bytes();
    }

    public Docx body(String body) {
        zip.with("word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
        return this;
    }

    /** A further part, such as styles or a footer. */
    public Docx part(String kind, String name, String xml) {
        zip.with("word/" + name, xml.replaceFirst("^<([a-zA-Z:]+)", "<$1 " + W));
        relations.add(
                "<Relationship Id='r%d' Type='%s%s' Target='%s'/>".formatted(relations.size() + 1, OFFICE, kind, name));
        return this;
    }

    /** A part exactly as it is given. */
    public Docx raw(String name, String xml) {
        zip.with(name, xml);
        return this;
    }

    public byte[] bytes() {
        return zip.with(
                        "_rels/.rels",
                        relationships("<Relationship Id='r1' Type='" + OFFICE
                                + "officeDocument' Target='word/document.xml'/>"))
                .with("word/_rels/document.xml.rels", relationships(String.join("", relations)))
                .bytes();
    }

    private static String relationships(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }

    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    public static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static String numbered(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%s'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String headerRow(String... cells) {
        return "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    public static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}
