package uk.goldthread.intake.read;

import java.util.ArrayList;
import java.util.List;

/** An upright strip of a page that holds no words: it parts two columns. */
record Gutter(float from, float to) {

    /** Cells keep at least this part of the letters' size between them. */
    private static final float NARROWEST = 0.2f;

    private static final float WIDE = 0.95f;

    /** Of a line: the gaps between words that are too wide for a blank, or were not drawn one after the other. */
    static List<Gutter> of(PdfLine line) {
        var gutters = new ArrayList<Gutter>();
        var last = line.words().getFirst();
        for (var word : line.words()) {
            if (word.run() != last.run() && word.left() - last.right() >= NARROWEST * line.size())
                gutters.add(new Gutter(last.right(), word.left()));
            if (word.right() > last.right()) last = word;
        }
        return gutters;
    }

    /** What the line leaves free of these gutters; those that become too narrow are gone. */
    static List<Gutter> leftFree(List<Gutter> gutters, PdfLine line) {
        return gutters.stream()
                .map(gutter -> gutter.without(line))
                .filter(gutter -> gutter.width() >= NARROWEST * line.size())
                .toList();
    }

    private Gutter without(PdfLine line) {
        float left = from, right = to, middle = (from + to) / 2;
        for (var word : line.words()) {
            if (word.right() <= from || word.left() >= to) continue;
            if (word.middle() < middle) left = Math.max(left, word.right());
            else right = Math.min(right, word.left());
        }
        return new Gutter(left, right);
    }

    float width() {
        return to - from;
    }

    boolean isWide(float size) {
        return width() >= WIDE * size;
    }

    float middle() {
        return (from + to) / 2;
    }
}
