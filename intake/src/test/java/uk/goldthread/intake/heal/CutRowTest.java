package uk.goldthread.intake.heal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.goldthread.intake.heal.Blocks.cell;
import static uk.goldthread.intake.heal.Blocks.document;
import static uk.goldthread.intake.heal.Blocks.row;
import static uk.goldthread.intake.heal.Blocks.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Block;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;

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
                .extracting(Blocks::texts)
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
                .extracting(Blocks::texts)
                .containsExactly(List.of(List.of("long-term plan")));
    }

    private static HealedSource heal(Block... blocks) {
        return CutRow.heal(document(blocks));
    }

    private static Cell cut(Continues continues, String text) {
        return new Cell(cell(2, text).words(), 1, continues);
    }
}
