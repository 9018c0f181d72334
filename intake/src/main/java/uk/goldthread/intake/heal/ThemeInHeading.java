package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Table;
import uk.goldthread.intake.words.Headings;
import uk.goldthread.intake.words.Role;

/** A section's title that slid into the heading above it: "Area examined 2.1 Community engagement". */
final class ThemeInHeading {
    private static final Pattern NUMBER_AFTER_HEADING = Pattern.compile("[\\s:]+(?=\\d+(?:\\.\\d+)*)");

    /** Characters before the number; no heading of a theme is longer. */
    private static final int LONGEST_HEADING = 80;

    private final Mendings told;

    private ThemeInHeading(Mendings told) {
        this.told = told;
    }

    static HealedSource heal(HealedSource document) {
        var themes = new ThemeInHeading(document.mendings());
        var blocks = document.source().blocks().stream().map(themes::mend).toList();
        return document.with(blocks, themes.told);
    }

    /** Where the section's title begins, 0 where there is none. */
    static int find(String heading) {
        var matcher = NUMBER_AFTER_HEADING.matcher(heading);
        while (matcher.find() && matcher.start() <= LONGEST_HEADING) {
            var before = Headings.role(heading.substring(0, matcher.start()));
            if (before.isPresent() && before.get() == Role.THEME) return matcher.end();
        }
        return 0;
    }

    private Block mend(Block block) {
        if (!(block instanceof Table(var rows))) return block;
        var mended = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int start = HeadingRow.is(row) ? find(row.words(0).text()) : 0;
            if (start == 0) {
                mended.add(row);
                continue;
            }
            var title = row.words(0).from(start);
            boolean goesOn =
                    isNumber(title) && i + 1 < rows.size() && rows.get(i + 1).isFilledOnlyAt(0);
            if (goesOn) title = Passage.join(List.of(title, rows.get(i + 1).words(0)), " ");
            var mending = Healed.of(Kind.THEME_IN_HEADING, row.words(0).text(), title.text(), title.places());
            if (!told.does(mending)) {
                mended.add(row);
                continue;
            }
            if (goesOn) i++;
            mended.add(withFirst(row, row.words(0).cut(0, start).strip()));
            mended.add(new Row(List.of(new Cell(title, row.cells().size(), Continues.NOTHING)), false));
        }
        return new Table(mended);
    }

    private static boolean isNumber(Passage title) {
        return title.text().chars().noneMatch(Character::isLetter);
    }

    private static Row withFirst(Row row, Passage words) {
        var cells = new ArrayList<>(row.cells());
        cells.set(0, Cell.of(words));
        return new Row(cells, true);
    }
}
