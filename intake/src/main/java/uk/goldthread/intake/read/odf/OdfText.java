package uk.goldthread.intake.read.odf;

import uk.goldthread.intake.read.xml.Xml;

/** The words of an OpenDocument paragraph, whose white space counts but once (OpenDocument 1.3 part 3, 6.1.2). */
final class OdfText {
    /** Three blanks part words as far as more do. */
    private static final int MOST_BLANKS = 3;

    private final StringBuilder text = new StringBuilder();

    /** A tag or text within the paragraph. */
    void take(Xml xml) {
        if (xml.isText()) words(xml.text());
        if (!xml.isStart()) return;
        switch (xml.name()) {
            case "s" -> text.repeat(' ', Math.clamp(xml.number("c", 1), 1, MOST_BLANKS));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation", "ruby-text", "hidden-text", "note-citation", "script" -> xml.skip();
            default -> {}
        }
    }

    private void words(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') text.append(c);
            else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
