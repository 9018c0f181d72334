package uk.goldthread.intake.read.pdf;

/**
 * A word as it stands on a page. Lengths are points from the upper left corner of the page as it is shown.
 *
 * @param baseline the line on which its letters stand
 * @param size of its letters
 * @param run words drawn one after the other along a line, with no more than blanks between them, have the same
 */
record PdfWord(String text, float left, float right, float baseline, float size, boolean bold, int run) {

    /** A blank is about 0.3 of the letters' size, in justified text up to 0.8. */
    private static final float WIDEST_BLANK = 0.95f;

    private static final float NARROWEST_BLANK = 0.2f;

    float top() {
        return baseline - 0.75f * size;
    }

    float bottom() {
        return baseline + 0.22f * size;
    }

    float middle() {
        return (left + right) / 2;
    }

    /**
     * The next word that is drawn stands on the same line, a blank away.
     *
     * @param blankDrawn whether a blank was drawn between the two, or the page has none
     */
    boolean leadsOnTo(PdfWord next, boolean blankDrawn) {
        float gap = next.left - right;
        return gap > -size && gap < (blankDrawn ? WIDEST_BLANK : NARROWEST_BLANK) * size && sharesLine(next);
    }

    PdfWord ofRun(int other) {
        return new PdfWord(text, left, right, baseline, size, bold, other);
    }

    /** Raised and lowered letters share a line with the words beside them: more than half of the lesser overlaps. */
    boolean sharesLine(PdfWord other) {
        float overlap = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        return overlap > 0.5f * Math.min(bottom() - top(), other.bottom() - other.top());
    }
}
