package uk.goldthread.intake.read.source;

/** What a reader takes off every text: marks that no reader of the page can see. The words stay as they are. */
public final class Characters {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    /**
     * Line breaks of any kind become line feeds, blanks of any kind one blank each, invisible marks go, and so does
     * white space at both ends. Lines within are kept.
     */
    public static String clean(String text) {
        if (isPlain(text)) return text.strip();
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') clean.append('\n');
            } else if (isLineBreak(c)) clean.append('\n');
            else if (isBlank(c)) clean.append(' ');
            else if (!isInvisible(c)) clean.append(c);
        }
        return clean.toString().strip();
    }

    /** Most text has nothing to be taken off, and need not be written anew. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < ' ' || c >= '\u007F')) return false;
        }
        return true;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(char c) {
        return c < ' ' || c == SOFT_HYPHEN || c == '\u007F' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF';
    }
}
