package uk.goldthread.intake.heal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.heal.Blocks.cell;
import static uk.goldthread.intake.heal.Blocks.document;
import static uk.goldthread.intake.heal.Blocks.row;
import static uk.goldthread.intake.heal.Blocks.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;
import uk.goldthread.intake.tree.Table;

class CrossingBordersTest {

    @Test
    void keepsTheColumnsOfARowWhoseBordersSomebodyDragged() {
        assertThat(even(table(
                        row(wide(3, "Action"), wide(3, "Who"), wide(4, "When")),
                        row(wide(4, "Sweep the yard"), wide(2, "Site team"), wide(4, "May 2028")))))
                .containsExactly(
                        List.of(List.of("Action", "Who", "When"), List.of("Sweep the yard", "Site team", "May 2028")));
    }

    @Test
    void partsTablesThatAConversionPutOnOneGrid() {
        assertThat(even(table(
                        row(wide(2, "Action"), wide(4, "Who"), wide(4, "When")),
                        row(wide(2, "Sweep the yard"), wide(4, "Site team"), wide(4, "May 2028")),
                        row(wide(5, "Paint the gate"), wide(5, "June 2028")),
                        row(wide(5, "Mend the latch"), wide(5, "July 2028")))))
                .containsExactly(
                        List.of(List.of("Action", "Who", "When"), List.of("Sweep the yard", "Site team", "May 2028")),
                        List.of(List.of("Paint the gate", "June 2028"), List.of("Mend the latch", "July 2028")));
    }

    @Test
    void leavesATableOfMergedCellsWhole() {
        assertThat(even(table(
                        row(cell(1, "Action"), cell(1, "Who"), cell(1, "When")),
                        row(wide(2, "Sweep the yard"), cell(1, "May 2028")),
                        row(cell(1, "Paint the gate"), wide(2, "June 2028")))))
                .containsExactly(List.of(
                        List.of("Action", "Who", "When"),
                        List.of("Sweep the yard", "", "May 2028"),
                        List.of("Paint the gate", "June 2028", "")));
    }

    private static List<List<List<String>>> even(Table table) {
        var healed = EvenRows.heal(CrossingBorders.heal(document(table)));
        return healed.source().blocks().stream().map(Blocks::texts).toList();
    }

    private static Cell wide(int columns, String text) {
        return new Cell(cell(1, text).words(), columns, Continues.NOTHING);
    }
}
