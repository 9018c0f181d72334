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
 * @param when by when, in a column beside that; empty where no day stands there
 */
record ProseLine(Passage words, Style style, Passage aside, Passage when) {
    private static final Pattern GAP = Pattern.compile("\\s{3,}");
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:[\u2022\u25CF\u25AA*\u2013-]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z]|[ivx]{1,4})[.)])\\s.*",
            Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("\\S*\\d\\S*(?:\\s+\\S*\\d\\S*)+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_ASIDE = 8;

    /** Beside fewer words nobody stands: the number of an item has its title there. */
    private static final int FEWEST_BESIDE = 3;

    /** Where a table of another kind stands. */
    static final ProseLine TABLE = new ProseLine(Passage.EMPTY, Style.BODY);

    ProseLine(Passage words, Style style) {
        this(words, style, Passage.EMPTY, Passage.EMPTY);
    }

    /** The prose of a document; a line that goes on in the next one is joined with it. */
    static List<ProseLine> of(List<Part> parts, Somebody somebody) {
        var lines = new ArrayList<ProseLine>();
        for (var part : parts)
            switch (part) {
                case Part.Text text when text.paragraph().style() == Style.HEADER_OR_FOOTER -> {}
                case Part.Text text -> add(of(text, somebody), lines);
                case Part.Layout layout -> {
                    for (var row : layout.table().rows())
                        if (row.filled().size() == 1) add(of(row, somebody), lines);
                        else lines.add(of(row, somebody));
                }
                case Part.Grid grid -> lines.add(TABLE);
            }
        return lines;
    }

    private static ProseLine of(Part.Text text, Somebody somebody) {
        return of(text.words().split(GAP), "   ", text.paragraph().style(), somebody);
    }

    private static ProseLine of(Row row, Somebody somebody) {
        var cells = numberedOnce(row.cells().stream()
                .map(Cell::words)
                .filter(words -> !words.isBlank())
                .toList());
        if (isTitled(cells, somebody)) cells = withTitleAbove(cells);
        boolean tells = cells.stream().anyMatch(cell -> Shape.isProse(cell.text()));
        return tells ? of(cells, " ", Style.BODY, somebody) : new ProseLine(Passage.join(cells, " "), Style.BODY);
    }

    /** Before an item and its paragraphs stand its number and theirs. */
    private static List<Passage> numberedOnce(List<Passage> cells) {
        if (cells.size() < 2
                || !NUMBERS.matcher(cells.getFirst().text().strip()).matches()) return cells;
        var numbers = cells.getFirst().split(BLANKS);
        if (!numbers.stream().allMatch(number -> Shape.isReference(number.text()))) return cells;
        var once = new ArrayList<>(cells);
        once.set(0, numbers.getFirst());
        return once;
    }

    /** A number, a title, and what was said. */
    private static boolean isTitled(List<Passage> cells, Somebody somebody) {
        if (cells.size() < 3 || !Shape.isReference(cells.getFirst().text())) return false;
        var title = cells.get(1).text();
        return Shape.wordCount(title) <= LONGEST_ASIDE
                && Character.isUpperCase(title.charAt(0))
                && Joining.isOpen(title)
                && !isBeside(cells.get(2), somebody);
    }

    private static List<Passage> withTitleAbove(List<Passage> cells) {
        var title = Passage.join(cells.subList(0, 2), " ");
        var titled = new ArrayList<>(cells.subList(2, cells.size()));
        titled.set(0, Passage.join(List.of(title, titled.getFirst()), "\n"));
        return titled;
    }

    /** Of parts side by side the last ones may say who does it, and by when. */
    private static ProseLine of(List<Passage> parts, String gap, Style style, Somebody somebody) {
        int end = parts.size();
        boolean timed = end > 2 && Shape.isTimescale(parts.getLast().text());
        if (timed) end--;
        boolean named = end > 1
                && isBeside(parts.get(end - 1), somebody)
                && words(parts.subList(0, end - 1))
                        >= (timed
                                        || somebody.areKnownInitials(
                                                parts.get(end - 1).text())
                                ? 1
                                : FEWEST_BESIDE);
        if (!named) return new ProseLine(Passage.join(parts, gap), style);
        return new ProseLine(
                Passage.join(parts.subList(0, end - 1), gap),
                style,
                parts.get(end - 1),
                timed ? parts.getLast() : Passage.EMPTY);
    }

    private static boolean isBeside(Passage part, Somebody somebody) {
        return Shape.wordCount(part.text()) <= LONGEST_ASIDE
                && part.lines().stream().allMatch(line -> somebody.isAll(line.text()));
    }

    private static int words(List<Passage> parts) {
        return parts.stream().mapToInt(part -> Shape.wordCount(part.text())).sum();
    }

    private static void add(ProseLine line, List<ProseLine> lines) {
        boolean joins = !lines.isEmpty() && lines.getLast().leadsTo(line);
        lines.add(joins ? lines.removeLast().plus(line) : line);
    }

    /** A line that is bold looks like a heading, though a sentence goes on in it. */
    private boolean leadsTo(ProseLine next) {
        var text = next.words.text().strip();
        return !text.isEmpty()
                && style == Style.BODY
                && (next.style == Style.BODY || next.style == Style.HEADING)
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
                Passage.join(List.of(words, next.words), " "),
                style,
                Passage.join(List.of(aside, next.aside), "\n"),
                Passage.join(List.of(when, next.when), "\n"));
    }

    /** An item of a list. */
    boolean isItem() {
        return style == Style.LIST_ITEM || ITEM.matcher(words.text()).matches();
    }

    boolean isHeading() {
        return style == Style.HEADING || style == Style.TITLE;
    }
}
