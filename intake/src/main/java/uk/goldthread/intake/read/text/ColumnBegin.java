package uk.goldthread.intake.read.text;

/** Where a column begins in text that is laid out with blanks: somewhere from there to there. */
record ColumnBegin(int from, int to) {
    /** No cell goes so far on into the next column. */
    private static final int FAR_OVER = 6;

    /** By one part that begins further left: prose below the table. */
    boolean isWrittenOver(String line) {
        return !SpacedLine.hasGap(line) && SpacedLine.indent(line) < from - 2 && line.length() > to + FAR_OVER;
    }

    int aside(int at) {
        return Math.max(0, Math.max(from - at, at - to));
    }
}
