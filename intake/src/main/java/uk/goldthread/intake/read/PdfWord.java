package uk.goldthread.intake.read;

/**
 * A word as it stands on a page. Lengths are points from the upper left corner of the page as it is shown.
 *
 * @param baseline the line on which its letters stand
 * @param size of its letters
 */
record PdfWord(String text, float left, float right, float baseline, float size, boolean bold) {

    float top() {
        return baseline - 0.75f * size;
    }

    float bottom() {
        return baseline + 0.22f * size;
    }

    float middle() {
        return (left + right) / 2;
    }

    /** Raised and lowered letters share a line with the words beside them: more than half of the lesser overlaps. */
    boolean sharesLine(PdfWord other) {
        float overlap = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        return overlap > 0.5f * Math.min(bottom() - top(), other.bottom() - other.top());
    }
}
