package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Shape;

/**
 * A heading whose words stand in two rows or more: "Areas for" above "Improvement", or "Lead" and "By when" below
 * "Delivery", the title of both.
 */
final class WrappedHeading {
    private static final Pattern QUARTER = Pattern.compile("(?iu)(?:Q|Ch)[1-4](?: .*)?");

    private static final int LONGEST = 5;

    private final Mendings told;

    private WrappedHeading(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var wrapped = new WrappedHeading(document.mendings());
        var blocks = document.source().blocks().stream().map(wrapped::mend).toList();
        return document.with(blocks, wrapped.told);
    }

    private Block mend(Block block) {
        if (!(block instanceof Table(var rows))) return block;
        var mended = new ArrayList<Row>();
        for (var row : rows) {
            if (!mended.isEmpty() && isLowerPart(mended.getLast(), row) && tells(mended.getLast(), row))
                mended.add(both(mended.removeLast(), row));
            else mended.add(row);
        }
        return new Table(mended);
    }

    private boolean tells(Row upper, Row lower) {
        var whole = both(upper, lower).joined();
        return told.does(Healed.of(Kind.WRAPPED_HEADING, upper.joined().text(), whole.text(), whole.places()));
    }

    /** Each of its words ends a heading that is known whole or stands below the title of a group, and both make a heading row. */
    private static boolean isLowerPart(Row upper, Row lower) {
        if (upper.isSpanned() || lower.isSpanned() || lower.isBlank() || isWhole(upper, lower)) return false;
        if (isBelowOneTitle(upper, lower) || isBesideSpans(upper, lower)) return true;
        return (isBelowGroups(upper, lower) || completes(upper, lower)) && HeadingRow.is(both(upper, lower));
    }

    /** A heading of its own has a word in as many columns as the one above it. */
    private static boolean isWhole(Row upper, Row lower) {
        return lower.filled().size() >= upper.filled().size() && HeadingRow.is(lower);
    }

    /** It is a heading itself, and fills the columns of which the row above says nothing, or of which it begins a group. */
    private static boolean isBelowGroups(Row upper, Row lower) {
        if (!HeadingRow.is(lower)) return false;
        return IntStream.range(0, upper.cells().size())
                .allMatch(column -> isFilled(upper, column) != isFilled(lower, column)
                        || isFilled(upper, column) && !isFilled(upper, column + 1) && isFilled(lower, column + 1));
    }

    /** The other headings span both rows. */
    private static boolean isBesideSpans(Row upper, Row lower) {
        return lower.cells().stream().anyMatch(cell -> cell.continues() == Continues.SPAN)
                && HeadingRow.is(upper)
                && IntStream.range(0, lower.cells().size())
                        .allMatch(column -> isFilled(lower, column)
                                ? Shape.wordCount(lower.words(column).text()) <= LONGEST
                                : lower.cells().get(column).continues() == Continues.SPAN);
    }

    /** "Q1" and "Q2" below "Progress", the title of both columns. */
    private static boolean isBelowOneTitle(Row upper, Row lower) {
        var filled = lower.filled();
        int first = filled.getFirst();
        return filled.size() > 1
                && filled.getLast() - first == filled.size() - 1
                && isFilled(upper, first)
                && filled.stream().skip(1).noneMatch(column -> isFilled(upper, column))
                && HeadingRow.is(upper)
                && filled.stream()
                        .allMatch(column -> isPeriod(lower.words(column).text()));
    }

    private static boolean isPeriod(String text) {
        return Shape.isTimescale(text) || QUARTER.matcher(text.strip()).matches();
    }

    private static boolean isFilled(Row row, int column) {
        return !row.words(column).isBlank();
    }

    /** Each of its words ends a heading that is known whole, or a title behind one. */
    private static boolean completes(Row upper, Row lower) {
        return lower.filled().stream().allMatch(column -> completes(upper.words(column), lower.words(column)));
    }

    private static boolean completes(Passage upper, Passage lower) {
        if (upper.isBlank()) return false;
        var both = Passage.join(List.of(upper, lower), " ").text();
        return Headings.isWhole(both) || ThemeInHeading.find(both) > upper.length() + 1;
    }

    private static Row both(Row upper, Row lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        int title = isBelowOneTitle(upper, lower) ? lower.filled().getFirst() : width;
        return new Row(
                IntStream.range(0, width)
                        .mapToObj(column -> Cell.of(both(upper, lower, column, title)))
                        .toList(),
                true);
    }

    /** The title of several columns is said again of each, without a place of its own. */
    private static Passage both(Row upper, Row lower, int column, int title) {
        boolean below = column > title && isFilled(lower, column);
        var above = below ? Passage.mended(upper.words(title).text()) : upper.words(column);
        return Passage.join(List.of(above, lower.words(column)), " ");
    }
}
