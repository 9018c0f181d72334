package uk.goldthread.intake.heal;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Fold;
import uk.goldthread.intake.words.Shape;

/**
 * A page's header or footer that became a paragraph between two parts of a table: the number of a page, or a short line
 * that another paragraph is or begins with, as the title does.
 */
final class RunningLine {
    private static final Pattern PAGE =
            Pattern.compile("(?iu)\\W*(?:page|tudalen|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/|o)\\s*\\d{1,4})?\\W*");
    private static final int LONGEST = 12;

    private final List<Block> blocks;

    /** The folded texts of all paragraphs, in the order of their letters. */
    private final List<String> texts;

    private final BitSet running = new BitSet();

    private RunningLine(Source source) {
        this.blocks = source.blocks();
        this.texts = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Fold.of(((Paragraph) block).words().text()))
                .sorted()
                .toList();
        for (int i = 0; i < blocks.size(); i++)
            running.set(i, blocks.get(i) instanceof Paragraph paragraph && isRunning(paragraph));
    }

    static HealedSource heal(HealedSource document) {
        var told = document.mendings();
        return document.with(new RunningLine(document.source()).marked(told), told);
    }

    private List<Block> marked(Mendings told) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i) instanceof Paragraph paragraph && isBetweenTables(i)
                        ? marked(paragraph, told)
                        : blocks.get(i))
                .toList();
    }

    private static Block marked(Paragraph paragraph, Mendings told) {
        var words = paragraph.words();
        boolean marks = told.does(Healed.of(Kind.RUNNING_LINE, words.text(), "", words.places()));
        return marks ? new Paragraph(words, Style.HEADER_OR_FOOTER) : paragraph;
    }

    private boolean isRunning(Paragraph paragraph) {
        var text = paragraph.words().text();
        if (paragraph.style() != Style.BODY) return false;
        if (PAGE.matcher(text).matches()) return true;
        return Shape.wordCount(text) <= LONGEST && isSaidElsewhere(Fold.of(text));
    }

    /** Whatever begins with the text stands behind it, since a blank comes before every letter. */
    private boolean isSaidElsewhere(String text) {
        int at = Collections.binarySearch(texts, text);
        return goesOn(text, at - 1) || goesOn(text, at + 1);
    }

    private boolean goesOn(String text, int at) {
        return at >= 0
                && at < texts.size()
                && (texts.get(at).equals(text) || texts.get(at).startsWith(text + " "));
    }

    /** Nothing but other running lines parts it from the tables before and after it. */
    private boolean isBetweenTables(int at) {
        return running.get(at) && isTable(running.previousClearBit(at)) && isTable(running.nextClearBit(at));
    }

    private boolean isTable(int at) {
        return at >= 0 && at < blocks.size() && blocks.get(at) instanceof Table;
    }
}
