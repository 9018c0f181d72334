package uk.goldthread.intake.heal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.heal.Blocks.cell;
import static uk.goldthread.intake.heal.Blocks.document;
import static uk.goldthread.intake.heal.Blocks.line;
import static uk.goldthread.intake.heal.Blocks.row;
import static uk.goldthread.intake.heal.Blocks.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Paragraph.Style;

class TableOverPagesTest {

    @Test
    void goesOnBelowTheRunningLinesOfTheNextPage() {
        var healed = TableOverPages.heal(document(
                table(row(cell(1, "FC 1"), cell(1, "Roof"))),
                line(1, "Page 1 of 2", Style.HEADER_OR_FOOTER),
                table(row(cell(2, "FC 2"), cell(2, "Doors"))),
                line(2, "The meeting closed.", Style.BODY),
                table(row(cell(3, "Signed"), cell(3, "Date")))));

        assertThat(healed.source().blocks())
                .extracting(Blocks::texts)
                .startsWith(List.of(List.of("FC 1", "Roof"), List.of("FC 2", "Doors")))
                .hasSize(4);
        assertThat(healed.healed()).extracting(Healed::code).containsExactly("table-continued");
    }

    @Test
    void tablesOfOnePageOrOfOtherColumnsAreTablesOfTheirOwn() {
        var healed = TableOverPages.heal(document(
                table(row(cell(1, "FC 1"), cell(1, "Roof"))),
                table(row(cell(1, "FC 2"), cell(1, "Doors"))),
                table(row(cell(2, "one"), cell(2, "two"), cell(2, "three")))));

        assertThat(healed.source().blocks()).hasSize(3);
    }

    @Test
    void numbersWithLettersDoNotGoOnWithNumbersThatHaveNone() {
        var healed = RepeatedHeading.heal(document(
                table(
                        row(cell(1, "Item"), cell(1, "Action"), cell(1, "By whom")),
                        row(cell(1, "4/2627"), cell(1, "Order the salt"), cell(1, "Clerk"))),
                table(row(cell(1, "FC 3/2627"), cell(1, "Welcome"), cell(1, "All were welcome")))));

        assertThat(healed.source().blocks()).hasSize(2);
    }
}
