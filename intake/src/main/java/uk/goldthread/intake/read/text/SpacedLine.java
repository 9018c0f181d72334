package uk.goldthread.intake.read.text;

/** A line of text that is laid out with blanks. */
final class SpacedLine {
    /** No page is wider; where a line is, each has only the columns that stand clear of each other. */
    static final int WIDEST = 300;

    private SpacedLine() {}

    static boolean isTooWide(String line) {
        return line.length() > WIDEST;
    }

    static boolean hasGap(String line) {
        return line.strip().contains("  ");
    }

    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    static String part(String line, int from, int to) {
        int start = Math.min(from, line.length());
        return line.substring(start, Math.max(start, Math.min(to, line.length())));
    }
}
