package uk.goldthread.intake.read.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;

/** Grows one document's blocks in reading order, numbers what it takes, and refuses what passes a limit. */
public final class Tree {
    /** Vietnamese and Hebrew put up to four over and under one letter; looking for words among thousands never ends. */
    private static final int MOST_MARKS = 32;

    private static final char FIRST_MARK = '\u0300';

    private static final Pattern MARKS = Pattern.compile("\\p{M}{%d}".formatted(MOST_MARKS + 1));

    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Aside> asides = EnumSet.noneOf(Aside.class);
    private @Nullable Integer page;
    private @Nullable String sheet;
    private int paragraphs;
    private int tables;
    private int held;
    private long closed;
    private long words;
    private long expanded;

    public Tree(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /** From here on words are recognised in pictures, which takes longer. */
    public void recognise() {
        Budget.recognise(limits.recognition());
        note(Aside.RECOGNISED);
    }

    public void page(int number) {
        if (number > limits.pages())
            throw new CannotRead("The document has more than %,d pages. Split it and choose the part that you need."
                    .formatted(limits.pages()));
        Budget.check();
        page = number;
    }

    public void sheet(String name) {
        sheet = name;
    }

    /** A document within this one begins, with pages and sheets of its own. */
    public void attachment(String name) {
        page = null;
        sheet = null;
        paragraph(name, Paragraph.Style.HEADING);
    }

    public void paragraph(String text, Paragraph.Style style) {
        var clean = Characters.clean(text);
        if (clean.isEmpty()) return;
        paragraphs++;
        var place = new Place(page, sheet, null, null, null, paragraphs, null, null);
        add(new Paragraph(Passage.of(checked(clean), place), style));
    }

    void add(Block block) {
        if (blocks.size() >= limits.blocks())
            throw new CannotRead(
                    "The document has more than %,d paragraphs. Split it and choose the part that you need."
                            .formatted(limits.blocks()));
        Budget.check();
        blocks.add(block);
    }

    /** A new table at this point of the document; it is added when it is closed. */
    public GrowingTable table() {
        return new GrowingTable(this, ++tables);
    }

    /** Counts bytes that came out of packed parts. */
    void unpack(int bytes) {
        Budget.check();
        expanded += bytes;
        if (expanded > limits.expanded())
            throw new CannotRead("The file unpacks to more than %d MB. Split it and choose the part that you need."
                    .formatted(limits.expanded() >> 20));
    }

    /** Counts a cell that a reader keeps before its table is added. */
    public void holdCell() {
        if (++held > limits.cells()) throw tooManyCells();
    }

    Passage cell(String text, int table, int row, int column) {
        Budget.check();
        return Passage.of(checked(Characters.clean(text)), Place.ofCell(page, sheet, table, row, column));
    }

    /** Refuses a table that has grown to that size, beside those closed before it. */
    public void measure(int rows, long columns) {
        if (columns > limits.columns())
            throw new CannotRead(
                    "A table has more than %,d columns, so this is hardly a document. Choose the document itself."
                            .formatted(limits.columns()));
        if (closed + rows * columns > limits.cells()) throw tooManyCells();
    }

    /** A table of that size is complete. */
    void close(int rows, int columns) {
        closed += (long) rows * columns;
    }

    private CannotRead tooManyCells() {
        return new CannotRead("The document has more than %,d table cells. Split it and choose the part that you need."
                .formatted(limits.cells()));
    }

    /** Refuses a file of characters before anything is looked for in it. */
    public void measureAll(String text) {
        if (text.length() > limits.words()) throw tooManyCharacters();
    }

    /** Refuses words that are too many for one paragraph or cell. */
    public void measure(String text) {
        Budget.check();
        if (text.length() > limits.characters())
            throw new CannotRead(
                    "One paragraph or cell has more than %,d characters, so this is hardly a document. Choose the document itself."
                            .formatted(limits.characters()));
    }

    private CannotRead tooManyCharacters() {
        return new CannotRead("The document has more than %,d characters. Split it and choose the part that you need."
                .formatted(limits.words()));
    }

    private String checked(String text) {
        words += text.length();
        measure(text);
        if (mayCarryMarks(text) && MARKS.matcher(text).find())
            throw new CannotRead(
                    "One letter carries more than %d marks, so this is hardly a document. Choose the document itself."
                            .formatted(MOST_MARKS));
        if (words > limits.words()) throw tooManyCharacters();
        return text;
    }

    private static boolean mayCarryMarks(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= FIRST_MARK) return true;
        return false;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public void note(Aside aside) {
        asides.add(aside);
    }

    public Set<Aside> asides() {
        return asides;
    }
}
