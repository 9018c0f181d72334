package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;

/**
 * A paragraph of prose, or a row of a table that only lays prose out.
 *
 * @param aside who stands beside it, in a column at the right; empty where nobody does
 */
record ProseLine(Passage words, Style style, Passage aside) {
    private static final Pattern RIGHT = Pattern.compile("\\s{3,}(?<aside>\\S(?:\\S| (?! ))*)$");
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:[\u2022\u25CF\u25AA*\u2013-]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z]|[ivx]{1,4})[.)])\\s.*",
            Pattern.DOTALL);
    private static final int LONGEST_ASIDE = 8;

    /** Where a table of another kind stands. */
    static final ProseLine TABLE = new ProseLine(Passage.EMPTY, Style.BODY, Passage.EMPTY);

    /** The prose of a document; a line that goes on in the next one is joined with it. */
    static List<ProseLine> of(List<Part> parts, Somebody somebody) {
        var lines = new ArrayList<ProseLine>();
        for (var part : parts)
            switch (part) {
                case Part.Text text when text.paragraph().style() == Style.HEADER_OR_FOOTER -> {}
                case Part.Text text -> add(of(text, somebody), lines);
                case Part.Layout layout -> layout.table().rows().forEach(row -> lines.add(of(row, somebody)));
                case Part.Grid grid -> lines.add(TABLE);
            }
        return lines;
    }

    private static ProseLine of(Part.Text text, Somebody somebody) {
        var words = text.words();
        var right = RIGHT.matcher(words.text());
        boolean named = right.find() && somebody.isAll(right.group("aside")) && right.start() > 0;
        return named
                ? new ProseLine(words.cut(0, right.start()), text.paragraph().style(), words.from(right.start("aside")))
                : new ProseLine(words, text.paragraph().style(), Passage.EMPTY);
    }

    private static ProseLine of(Row row, Somebody somebody) {
        var cells = row.cells().stream()
                .map(Cell::words)
                .filter(words -> !words.isBlank())
                .toList();
        if (cells.isEmpty()) return new ProseLine(Passage.EMPTY, Style.BODY, Passage.EMPTY);
        var last = cells.getLast();
        boolean named = cells.size() > 1
                && Shape.wordCount(last.text()) <= LONGEST_ASIDE
                && last.lines().stream().allMatch(line -> somebody.isAll(line.text()))
                && cells.stream().anyMatch(cell -> Shape.isProse(cell.text()));
        return named
                ? new ProseLine(Passage.join(cells.subList(0, cells.size() - 1), " "), Style.BODY, last)
                : new ProseLine(Passage.join(cells, " "), Style.BODY, Passage.EMPTY);
    }

    private static void add(ProseLine line, List<ProseLine> lines) {
        boolean joins = !lines.isEmpty() && lines.getLast().leadsTo(line);
        lines.add(joins ? lines.removeLast().plus(line) : line);
    }

    private boolean leadsTo(ProseLine next) {
        var text = next.words.text().strip();
        return !text.isEmpty()
                && style == Style.BODY
                && next.style == Style.BODY
                && Joining.isOpen(words.text())
                && (Character.isLowerCase(text.charAt(0)) || Joining.isJoining(lastWord()))
                && !next.isItem();
    }

    private String lastWord() {
        var text = words.text().stripTrailing();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private ProseLine plus(ProseLine next) {
        return new ProseLine(
                Passage.join(List.of(words, next.words), " "), style, Passage.join(List.of(aside, next.aside), "\n"));
    }

    /** An item of a list. */
    boolean isItem() {
        return style == Style.LIST_ITEM || ITEM.matcher(words.text()).matches();
    }

    boolean isHeading() {
        return style == Style.HEADING || style == Style.TITLE;
    }
}
