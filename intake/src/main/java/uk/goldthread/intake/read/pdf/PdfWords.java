package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together to words, in the order in which they are drawn. */
final class PdfWords {

    /** A gap this wide parts two words: half a blank of the font, or a third of a usual letter, whichever is less. */
    private static final float PART_OF_BLANK = 0.5f;

    private static final float PART_OF_LETTER = 0.3f;

    /** A page with a blank before this part of its words draws its blanks. */
    private static final float PARTED_BY_BLANKS = 0.4f;

    private final List<PdfWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left, right, baseline, size, lastLeft;
    private @Nullable PDFont font;
    private boolean bold;
    private final BitSet afterBlank = new BitSet();
    private boolean blank;

    void add(TextPosition glyph, float x, float y) {
        var letters = glyph.getUnicode();
        if (letters == null || letters.isBlank()) {
            end();
            blank = true;
            return;
        }
        float width = glyph.getWidthDirAdj(),
                height = Math.abs(glyph.getTextMatrix().getScalingFactorY());
        if (!text.isEmpty() && isOverprint(letters, x, y)) return;
        if (!text.isEmpty() && !continues(glyph, x, y, height)) end();
        if (text.isEmpty()) begin(x, y, height);
        if (glyph.getFont() != font) fontOf(glyph);
        text.append(letters);
        lastLeft = x;
        right = Math.max(right, x + width);
    }

    private void begin(float x, float y, float height) {
        left = x;
        right = x;
        baseline = y;
        size = height;
    }

    private void fontOf(TextPosition glyph) {
        font = glyph.getFont();
        var name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    /** Some programs draw a letter twice, a little aside, to make it bold. */
    private boolean isOverprint(String letters, float x, float y) {
        return Math.abs(y - baseline) < 0.1f * size
                && Math.abs(x - lastLeft) < 0.1f * size
                && text.toString().endsWith(letters);
    }

    private boolean continues(TextPosition glyph, float x, float y, float height) {
        float gap = x - right, blank = glyph.getWidthOfSpace();
        float letter = (right - left) / text.length();
        float parting = Math.min(blank > 0 ? blank * PART_OF_BLANK : Float.MAX_VALUE, letter * PART_OF_LETTER);
        return Math.abs(y - baseline) < 0.1f * size
                && Math.abs(height - size) < 0.3f * size
                && gap < Math.max(parting, 0.05f * size)
                && gap > -0.5f * size;
    }

    private void end() {
        if (text.isEmpty()) return;
        afterBlank.set(words.size(), blank);
        words.add(new PdfWord(text.toString(), left, right, baseline, size, bold, 0));
        text.setLength(0);
        blank = false;
    }

    /** Most programs draw the blanks within a line; where one is missing, a cell ends. Others draw none at all. */
    List<PdfWord> all() {
        end();
        boolean drawsBlanks = afterBlank.cardinality() > words.size() * PARTED_BY_BLANKS;
        int run = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean blankDrawn = !drawsBlanks || afterBlank.get(i);
            boolean leads = words.get(i - 1).leadsOnTo(words.get(i), blankDrawn);
            if (!leads && !(afterBlank.get(i) && isDrawnOut(i))) run++;
            words.set(i, words.get(i).ofRun(run));
        }
        return words;
    }

    /** In a line that is drawn out to fill its column, the blank before or after this one is as wide. */
    private boolean isDrawnOut(int at) {
        float gap = gap(at);
        return gap > 0 && (isAsWide(gap, gap(at - 1)) || isAsWide(gap, gap(at + 1)));
    }

    private static boolean isAsWide(float gap, float beside) {
        return Math.abs(gap - beside) < 0.1f * gap;
    }

    /** Between the word and the one drawn before it on the same line. */
    private float gap(int at) {
        if (at < 1 || at >= words.size() || !words.get(at - 1).sharesLine(words.get(at))) return -1;
        return words.get(at).left() - words.get(at - 1).right();
    }
}
