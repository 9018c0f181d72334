package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Words that stand on one line, from left to right. */
record PdfLine(List<PdfWord> words) {

    /** Words that touch are one, as in 31st with its raised letters. */
    private static final float TOUCHING = 0.1f;

    private static final Pattern LEADER = Pattern.compile("(\\. ?){4,}\\s*(\\d+|[ivx]+)$");

    private static final Pattern ITEM = Pattern.compile(
            "[•●▪■◦○·‣⁃➢✓\uF0B7\uF0A7o*–-]|\\(?(\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\\d{1,2}(\\.\\d{1,2})+\\.?");

    /** "12/24/051", "EA23/018": the number of a minute. */
    private static final Pattern MINUTE = Pattern.compile("[A-Z]{0,5}\\d{1,4}(/\\d{1,4}){1,2}[.:]?");

    private static final Pattern LATER_NUMBER = Pattern.compile("\\(?(?!0?1[.)])\\d{1,2}[.)]");

    static List<PdfLine> of(List<PdfWord> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(PdfWord::baseline).thenComparing(PdfWord::left));
        var lines = new ArrayList<List<PdfWord>>();
        for (var word : sorted) {
            if (lines.isEmpty() || !word.sharesLine(tallest(lines.getLast()))) lines.add(new ArrayList<>());
            lines.getLast().add(word);
        }
        return lines.stream().map(PdfLine::fromLeft).toList();
    }

    private static PdfWord tallest(List<PdfWord> line) {
        var tallest = line.getFirst();
        for (var word : line) if (word.size() > tallest.size()) tallest = word;
        return tallest;
    }

    private static PdfLine fromLeft(List<PdfWord> words) {
        words.sort(Comparator.comparing(PdfWord::left));
        return new PdfLine(words);
    }

    String text() {
        var text = new StringBuilder();
        PdfWord last = words.getFirst();
        for (var word : words) {
            if (word.left() - last.right() > TOUCHING * last.size()) text.append(' ');
            text.append(word.text());
            last = word;
        }
        return text.toString().strip();
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    float baseline() {
        return tallest(words).baseline();
    }

    float size() {
        return tallest(words).size();
    }

    float top() {
        return tallest(words).top();
    }

    boolean bold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    boolean endsBold() {
        return words.getLast().bold();
    }

    boolean endsSentence() {
        var last = words.getLast().text();
        return ".:;!?".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    /** Dots that lead to a page number: an entry of a table of contents. */
    boolean endsInLeader() {
        return LEADER.matcher(text()).find();
    }

    /** It begins with a bullet or a number. */
    boolean isItem() {
        return words.size() > 1 && (isItem(words.getFirst()) || isMinute());
    }

    private boolean isMinute() {
        return MINUTE.matcher(words.getFirst().text()).matches()
                && Character.isUpperCase(words.get(1).text().charAt(0));
    }

    /** It begins with a number that no list begins with. */
    boolean isLaterNumber() {
        return LATER_NUMBER.matcher(words.getFirst().text()).matches();
    }

    static boolean isItem(PdfWord word) {
        return ITEM.matcher(word.text()).matches();
    }
}
