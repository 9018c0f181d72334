package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of one page of a PDF stand. Words are looked for by their letters and digits in the order in which the
 * page was drawn: blanks, marks and the ends of lines do not matter, and words that a table parts are found in pieces.
 */
public final class PageWords {
    /** A piece of fewer letters than this may stand anywhere; only where it is all that is looked for it is believed. */
    private static final int FEWEST_LETTERS = 6;

    private final float width;
    private final float height;
    private final List<PdfWord> words;
    private final String letters;

    /** The word of each letter, and one place more. */
    private final int[] wordOf;

    PageWords(float width, float height, List<PdfWord> words) {
        this.width = width;
        this.height = height;
        this.words = words;
        var all = new StringBuilder();
        var of = new ArrayList<Integer>();
        for (int word = 0; word < words.size(); word++) {
            var plain = plain(words.get(word).text());
            all.append(plain);
            for (int i = 0; i < plain.length(); i++) of.add(word);
        }
        this.letters = all.toString();
        this.wordOf = of.stream().mapToInt(word -> word).toArray();
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** A line of words on the page, in points from its upper left corner. */
    public record Box(float left, float top, float width, float height) {

        float middle() {
            return top + height / 2;
        }
    }

    /**
     * The lines on which these words stand; none where the page does not hold them.
     *
     * @param near of several places where they stand, the one that is nearest to these is meant
     */
    public List<Box> find(String text, List<Box> near) {
        var sought = text.strip().split("\\s+");
        var found = new ArrayList<PdfWord>();
        @Nullable Float beside = near.isEmpty() ? null : near.getFirst().middle();
        for (int from = 0; from < sought.length; ) {
            var piece = longestPiece(sought, from);
            if (piece.until == from) from++;
            else {
                boolean isAll = from == 0 && piece.until == sought.length;
                if (isAll || piece.letters.length() >= FEWEST_LETTERS) {
                    found.addAll(nearest(piece.letters, beside));
                    beside = found.getLast().baseline();
                }
                from = piece.until;
            }
        }
        return lines(found);
    }

    private record Piece(String letters, int until) {}

    /** The words from there on that the page holds one after the other. */
    private Piece longestPiece(String[] sought, int from) {
        var longest = new Piece("", from);
        for (int until = from; until < sought.length; until++) {
            var piece = longest.letters + plain(sought[until]);
            if (!piece.isEmpty() && starts(piece).isEmpty()) break;
            longest = new Piece(piece, until + 1);
        }
        return longest.letters.isEmpty() ? new Piece("", from) : longest;
    }

    /** Where those letters stand, beginning with a word and ending with one. */
    private List<Integer> starts(String piece) {
        var starts = new ArrayList<Integer>();
        for (int at = letters.indexOf(piece); at >= 0; at = letters.indexOf(piece, at + 1))
            if (beginsWord(at) && beginsWord(at + piece.length())) starts.add(at);
        return starts;
    }

    private boolean beginsWord(int letter) {
        return letter == 0 || letter == wordOf.length || wordOf[letter] != wordOf[letter - 1];
    }

    private List<PdfWord> nearest(String piece, @Nullable Float beside) {
        int start = starts(piece).stream()
                .min(Comparator.comparingDouble(at ->
                        beside == null ? at : Math.abs(words.get(wordOf[at]).baseline() - beside)))
                .orElseThrow();
        return words.subList(wordOf[start], wordOf[start + piece.length() - 1] + 1);
    }

    private static List<Box> lines(List<PdfWord> words) {
        var lines = new ArrayList<Box>();
        @Nullable PdfWord last = null;
        for (var word : words) {
            boolean goesOn = last != null && word.sharesLine(last) && word.left() >= last.left();
            lines.add(goesOn ? with(lines.removeLast(), word) : with(null, word));
            last = word;
        }
        return lines;
    }

    private static Box with(@Nullable Box line, PdfWord word) {
        float left = line == null ? word.left() : Math.min(line.left, word.left());
        float top = line == null ? word.top() : Math.min(line.top, word.top());
        float right = line == null ? word.right() : Math.max(line.left + line.width, word.right());
        float bottom = line == null ? word.bottom() : Math.max(line.top + line.height, word.bottom());
        return new Box(left, top, right - left, bottom - top);
    }
}
