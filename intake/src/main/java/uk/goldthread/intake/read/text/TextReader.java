package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * Plain text. Neighbouring lines with tabs are a table, a row a line; a blank line ends it. Other lines are paragraphs,
 * joined first where the text was wrapped at a fixed width. Without tabs, a table may stand there with runs of blanks
 * between its columns, or a line a cell. A form feed begins a page.
 */
public final class TextReader {
    private static final Pattern BULLET = Pattern.compile("\\s*[•●▪◦·*–-]");

    /** A blank as good as any other, of which web pages fill the lines between paragraphs. */
    private static final char NO_BREAK = '\u00A0';

    private final Tree tree;
    private final WrapWidth wrap;
    private final PageFeet feet;
    private final boolean numbersAlone;
    private final boolean numbersBelow;
    private final SpacedTables spaced = new SpacedTables();
    private final List<String> paragraph = new ArrayList<>();
    private final List<List<String>> table = new ArrayList<>();

    private TextReader(Tree tree, WrapWidth wrap, List<List<String>> pages) {
        this.tree = tree;
        this.wrap = wrap;
        this.feet = new PageFeet(pages);
        this.numbersBelow = NumbersBelowTitles.areIn(pages);
        this.numbersAlone = !numbersBelow && NumbersAlone.areIn(pages);
    }

    /** Returns the number of pages, 0 where the text has none. */
    public static int read(String written, Tree tree) {
        var text = written.replace(NO_BREAK, ' ');
        text.lines().filter(line -> line.indexOf('\t') < 0).forEach(tree::measure);
        var pages = Stream.of(text.split("\f", -1))
                .map(page -> page.lines().toList())
                .toList();
        var reader = new TextReader(tree, WrapWidth.of(text.lines()), pages);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.size() > 1) tree.page(i + 1);
            reader.page(pages.get(i));
        }
        return pages.size() > 1 ? pages.size() : 0;
    }

    private void page(List<String> lines) {
        int at = 0;
        for (var table : tables(lines)) {
            prose(lines.subList(at, table.from()));
            rows(table.rows());
            at = table.to();
        }
        prose(lines.subList(at, lines.size()));
    }

    private List<TextRows> tables(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.indexOf('\t') >= 0)) return List.of();
        var barred = BarredCells.of(lines);
        if (!barred.isEmpty()) return barred;
        var tables = spaced.of(lines.subList(0, feet.end(lines))).stream()
                .filter(table -> !MarkedNames.goOnBelow(table, lines))
                .toList();
        var found = tables.isEmpty() ? CellPerLine.of(lines) : tables;
        if (!found.isEmpty()) tree.note(tables.isEmpty() ? Aside.CELLS_BY_LINES : Aside.CELLS_BY_BLANKS);
        // What needs no columns over all its lines is looked for in those that are left.
        return withMore(withMore(found, lines, MarkedNames::of), lines, SideHeadings::of);
    }

    /** The tables, and what is found in the lines before, between and after them. */
    private static List<TextRows> withMore(
            List<TextRows> tables, List<String> lines, Function<List<String>, List<TextRows>> look) {
        var all = new ArrayList<TextRows>();
        int at = 0;
        for (var table : tables) {
            addFound(at, table.from(), lines, look, all);
            all.add(table);
            at = table.to();
        }
        addFound(at, lines.size(), lines, look, all);
        return all;
    }

    private static void addFound(
            int from, int to, List<String> lines, Function<List<String>, List<TextRows>> look, List<TextRows> found) {
        for (var rows : look.apply(lines.subList(from, to))) found.add(rows.movedBy(from));
    }

    private void prose(List<String> lines) {
        withNumbers(lines).forEach(this::line);
        endTable();
        endParagraph();
    }

    private List<String> withNumbers(List<String> lines) {
        if (numbersBelow) return NumbersBelowTitles.moved(lines);
        return numbersAlone ? NumbersAlone.joined(lines) : lines;
    }

    private void line(String line) {
        Budget.check();
        if (line.isBlank() && line.indexOf('\t') < 0) {
            endTable();
            endParagraph();
        } else if (line.indexOf('\t') >= 0) {
            endParagraph();
            table.add(Arrays.asList(line.split("\t", -1)));
        } else if (isUnderHeading()) {
            table.add(List.of(line));
        } else {
            endTable();
            if (!paragraph.isEmpty() && !wrap.leads(paragraph.getLast(), line)) endParagraph();
            paragraph.add(line);
        }
    }

    /** Under a row of three cells and more, a line whose empty cells lost their tabs is a row still. */
    private boolean isUnderHeading() {
        return !table.isEmpty()
                && table.getFirst().stream().filter(cell -> !cell.isBlank()).count() >= 3;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) tree.paragraph(String.join(" ", stripped(paragraph)), Style.BODY);
        paragraph.clear();
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    private void endTable() {
        if (table.stream().allMatch(TextReader::isIndented)) table.forEach(this::indented);
        else rows(table);
        table.clear();
    }

    /** Tabs that only move a line to the right, or part a bullet from its item, make no columns. */
    private static boolean isIndented(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.getLast().isBlank()) return false;
        return filled.size() == 1
                || (filled.size() == 2 && BULLET.matcher(filled.getFirst()).matches());
    }

    private void indented(List<String> cells) {
        tree.paragraph(String.join(" ", stripped(cells)), Style.BODY);
    }

    private void rows(List<List<String>> rows) {
        var grown = tree.table();
        for (var cells : rows) grown.row().cells(cells).end();
        grown.close();
    }
}
