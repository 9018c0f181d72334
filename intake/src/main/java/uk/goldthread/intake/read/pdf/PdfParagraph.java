package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that read on from one to the next.
 *
 * @param lines from top to bottom
 */
record PdfParagraph(List<PdfLine> lines) {
    private static final Pattern REFERENCE = Pattern.compile("\\p{L}{1,4}[.\\-/]?\\d{1,3}[.\\-/]?");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}\\p{L}+ \\d{1,3}[.:]\\s");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    /**
     * The column that lines stand in.
     *
     * @param leading from one line to the next, as a multiple of the letters' size
     */
    record Column(float left, float right, float leading) {
        private static final float CENTRED = 3;

        /** What is left of the line for another word. */
        float room(PdfLine line) {
            boolean centred = line.left() - left > 2 * CENTRED
                    && Math.abs((line.left() + line.right()) - (left + right)) < 2 * CENTRED;
            return centred ? right - left - (line.right() - line.left()) : right - line.right();
        }
    }

    /** A step down that is this much more than the leading begins a paragraph. */
    private static final float WIDER = 1.3f;

    /** A blank, and what a program may reckon otherwise than we do, as a multiple of the letters' size. */
    private static final float SPARE = 0.8f;

    private static final float OTHER_SIZE = 0.12f;

    static List<PdfParagraph> of(List<PdfLine> lines, Column column) {
        var paragraphs = new ArrayList<PdfParagraph>();
        var open = new ArrayList<PdfLine>();
        for (var line : lines) {
            if (!open.isEmpty() && (stepsDown(line, open.getLast(), column) || begins(line, open, column))) {
                paragraphs.add(new PdfParagraph(List.copyOf(open)));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) paragraphs.add(new PdfParagraph(List.copyOf(open)));
        return paragraphs;
    }

    /** Whether a line, or only its look, reads on from this paragraph: on the next page no step down can tell. */
    boolean leadsOnTo(PdfLine line, Column column) {
        return !begins(line, lines, column);
    }

    private static boolean stepsDown(PdfLine line, PdfLine last, Column column) {
        return line.baseline() - last.baseline() > column.leading() * WIDER * Math.max(line.size(), last.size());
    }

    private static boolean begins(PdfLine line, List<PdfLine> open, Column column) {
        var last = open.getLast();
        float size = Math.max(line.size(), last.size());
        return line.isItem() && !endsSentence(line, open, column)
                || Math.abs(line.size() - last.size()) > OTHER_SIZE * size
                || line.bold() != last.endsBold() && (isWhole(last, column) || line.bold())
                || last.endsSentence() && line.words().getFirst().bold() && !last.endsBold()
                || last.endsInLeader()
                || wouldHaveFitted(line, last, column)
                || isIndented(line, open)
                || isLabelled(line) && isLabelled(open.getFirst());
    }

    /** "Stage 2: ..." below a paragraph that begins with such a label. */
    private static boolean isLabelled(PdfLine line) {
        return LABEL.matcher(line.text()).lookingAt();
    }

    /**
     * A number at the front of a line may be the end of the sentence above: "has risen to / 15. Since then". It is where
     * that line was full and left its sentence open, and no list has begun.
     */
    private static boolean endsSentence(PdfLine line, List<PdfLine> open, Column column) {
        var last = open.getLast();
        return line.isLaterNumber()
                && !open.getFirst().isItem()
                && !last.endsSentence()
                && !wouldHaveFitted(line, last, column);
    }

    private static boolean isWhole(PdfLine line, Column column) {
        return column.room(line) > line.size();
    }

    /**
     * The first word of the line had room on the line above, so it begins a line on purpose. A small letter reads on
     * whatever room there was.
     */
    private static boolean wouldHaveFitted(PdfLine line, PdfLine last, Column column) {
        var first = line.words().getFirst();
        if (Character.isLowerCase(first.text().charAt(0))) return false;
        return column.room(last) > first.right() - first.left() + SPARE * last.size();
    }

    /** In a list, what follows its first line is indented; elsewhere the first line is. */
    private static boolean isIndented(PdfLine line, List<PdfLine> open) {
        return open.size() > 1
                && line.left() - open.getLast().left() > line.size()
                && line.left() - open.getFirst().left() > line.size();
    }

    /** A hyphen at the end of a line stays and the word is joined: whether it was only put in there, the words elsewhere tell. */
    String text() {
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty() && !endsInHyphen(text) && !isCutNumber(text, line)) text.append(' ');
            text.append(line.text());
        }
        return text.toString();
    }

    /** A column too narrow for its reference, R.10, leaves the last digits on a line of their own. */
    private static boolean isCutNumber(StringBuilder text, PdfLine line) {
        return DIGITS.matcher(line.text()).matches() && REFERENCE.matcher(text).matches();
    }

    private static boolean endsInHyphen(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u00AD')
                && Character.isLetter(text.charAt(last - 1));
    }

    float top() {
        return lines.getFirst().top();
    }

    float bottom() {
        return lines.getLast().baseline();
    }

    float size() {
        return lines.getFirst().size();
    }

    boolean bold() {
        return lines.stream().allMatch(PdfLine::bold);
    }

    boolean isItem() {
        return lines.getFirst().isItem();
    }
}
