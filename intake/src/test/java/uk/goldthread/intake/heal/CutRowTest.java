package uk.goldthread.intake.heal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.tree.Source;
import uk.goldthread.intake.tree.Table;

class CutRowTest {

    @Test
    void givesEachCellBackWhatStandsOnTheNextPage() {
        var healed = heal(
                table(row(cell(1, "R.1"), cell(1, "Mend the ramp by the"), cell(1, "Estates"))),
                table(
                        row(
                                cut(Continues.CELL, ""),
                                cut(Continues.PARAGRAPH, "end of May."),
                                cut(Continues.CELL, "Front desk")),
                        row(cell(2, "R.2"), cell(2, "Paint the doors."), cell(2, "Estates"))));

        assertThat(healed.source().blocks())
                .extracting(CutRowTest::texts)
                .containsExactly(
                        List.of(List.of("R.1", "Mend the ramp by the end of May.", "Estates\nFront desk")),
                        List.of(List.of("R.2", "Paint the doors.", "Estates")));
        assertThat(healed.healed())
                .extracting(
                        Healed::code,
                        Healed::before,
                        mended -> mended.from().getFirst().page())
                .containsExactly(tuple("row-continued", "end of May.", 2), tuple("row-continued", "Front desk", 2));
    }

    @Test
    void followsARowOverSeveralPages() {
        var healed = heal(
                table(row(cell(1, "long-"))),
                table(row(cut(Continues.PARAGRAPH, "term"))),
                table(row(cut(Continues.PARAGRAPH, "plan"))));

        assertThat(healed.source().blocks())
                .extracting(CutRowTest::texts)
                .containsExactly(List.of(List.of("long-term plan")));
    }

    private static HealedSource heal(Block... blocks) {
        return CutRow.heal(HealedSource.of(new Source(Format.PDF, null, 3, Set.of(), "", List.of(blocks)), Set.of()));
    }

    private static Table table(Row... rows) {
        return new Table(List.of(rows));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    private static Cell cell(int page, String text) {
        return Cell.of(Passage.of(text, Place.ofCell(page, null, page, 1, 1)));
    }

    private static Cell cut(Continues continues, String text) {
        return new Cell(cell(2, text).words(), 1, continues);
    }

    private static List<List<String>> texts(Block block) {
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList();
    }
}
