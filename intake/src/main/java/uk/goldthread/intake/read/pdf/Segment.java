package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a line that was drawn in one go: the words of one cell, or the whole line in prose. */
record Segment(List<PdfWord> words) {

    /** Cells keep at least this part of the letters' size between them. */
    private static final float NARROWEST = 0.2f;

    /** A bullet stands no farther than this from its words, as a multiple of the letters' size. */
    private static final float BULLET_GAP = 4;

    private static final Pattern BULLET = Pattern.compile("[•●▪■◦○·‣⁃➢✓\\uF0B7\\uF0A7o*–-]");

    /** Breaks a line where words neither follow each other as drawn nor stand close. */
    static List<Segment> of(PdfLine line) {
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<PdfWord>();
        PdfWord last = line.words().getFirst();
        for (var word : line.words()) {
            if (word.run() != last.run()
                    && word.left() - last.right() >= NARROWEST * line.size()
                    && !leads(open, word)) {
                segments.add(new Segment(List.copyOf(open)));
                open.clear();
            }
            open.add(word);
            if (word.right() > last.right()) last = word;
        }
        segments.add(new Segment(open));
        return segments;
    }

    /** A bullet alone leads on to the words beside it. */
    private static boolean leads(List<PdfWord> open, PdfWord next) {
        return open.size() == 1
                && BULLET.matcher(open.getFirst().text()).matches()
                && next.left() - open.getFirst().right() < BULLET_GAP * next.size();
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        float right = 0;
        for (var word : words) right = Math.max(right, word.right());
        return right;
    }

    boolean isItem() {
        return words.size() == 1 && PdfLine.isItem(words.getFirst());
    }
}
