package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Shape;

/**
 * A heading row that stands above its table as a line of its own ("ITEM BY WHOM BY WHEN"): known headings and nothing else,
 * as many as the table has columns, or one fewer where the column of most words has none.
 */
final class HeadingAbove {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int FEWEST = 3;
    private static final int LONGEST = 4;

    private final Mendings told;

    private HeadingAbove(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var above = new HeadingAbove(document.mendings());
        return document.with(above.mend(document.source().blocks()), above.told);
    }

    private List<Block> mend(List<Block> blocks) {
        var mended = new ArrayList<Block>();
        for (var block : blocks) {
            var heading = mended.isEmpty() ? Optional.<Row>empty() : heading(mended.getLast(), block);
            heading.ifPresent(row -> mended.removeLast());
            mended.add(heading.isPresent() ? under(heading.get(), block) : block);
        }
        return mended;
    }

    private Optional<Row> heading(Block above, Block below) {
        if (!(above instanceof Paragraph line) || !(below instanceof Table table) || hasHeading(table))
            return Optional.empty();
        var headings = headings(line.words());
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (headings.size() < FEWEST || headings.size() > width || headings.size() < width - 1) return Optional.empty();
        if (headings.size() < width) headings.add(wordiest(table, width), Passage.EMPTY);
        var words = line.words();
        boolean does = told.does(Healed.of(Damage.Kind.HEADING_ABOVE, words.text(), words.text(), words.places()));
        return does ? Optional.of(new Row(headings.stream().map(Cell::of).toList(), true)) : Optional.empty();
    }

    private static boolean hasHeading(Table table) {
        return table.rows().stream().anyMatch(row -> row.header() || HeadingRow.is(row));
    }

    /** The known headings of which the line consists, the longest first; none where other words stand among them. */
    private static List<Passage> headings(Passage line) {
        var words = WORD.matcher(line.text()).results().toList();
        var headings = new ArrayList<Passage>();
        for (int from = 0; from < words.size(); ) {
            int first = from;
            var last = IntStream.iterate(Math.min(words.size(), first + LONGEST), to -> to > first, to -> to - 1)
                    .filter(to -> Headings.isWhole(line.text()
                            .substring(
                                    words.get(first).start(), words.get(to - 1).end())))
                    .findFirst();
            if (last.isEmpty()) return List.of();
            headings.add(line.cut(
                    words.get(first).start(), words.get(last.getAsInt() - 1).end()));
            from = last.getAsInt();
        }
        return headings;
    }

    private static int wordiest(Table table, int width) {
        return IntStream.range(0, width)
                .boxed()
                .max(Comparator.comparingInt(column -> words(table, column)))
                .orElse(0);
    }

    private static int words(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> Shape.wordCount(row.words(column).text()))
                .sum();
    }

    private static Table under(Row heading, Block block) {
        var rows = new ArrayList<Row>();
        rows.add(heading);
        rows.addAll(((Table) block).rows());
        return new Table(rows);
    }
}
