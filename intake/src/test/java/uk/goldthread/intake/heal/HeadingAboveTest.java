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
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Table;

class HeadingAboveTest {
    private final Table actions =
            table(row(cell(1, "4.2"), cell(1, "Sweep the yard after the fair"), cell(1, "Clerk"), cell(1, "asap")));

    @Test
    void goesBackIntoItsTableWithoutAHeadingForTheColumnOfMostWords() {
        var healed = HeadingAbove.heal(document(line(1, "ITEM BY WHOM BY WHEN", Paragraph.Style.HEADING), actions));

        assertThat(healed.source().blocks())
                .extracting(Blocks::texts)
                .containsExactly(List.of(
                        List.of("ITEM", "", "BY WHOM", "BY WHEN"),
                        List.of("4.2", "Sweep the yard after the fair", "Clerk", "asap")));
        assertThat(healed.healed()).extracting(Healed::code).containsExactly("heading-above");
    }

    @Test
    void aLineOfOtherWordsStaysWhereItStands() {
        var healed = HeadingAbove.heal(document(
                line(1, "ACTIONS TO BE TAKEN", Paragraph.Style.HEADING),
                actions,
                line(1, "Who When", Paragraph.Style.BODY),
                actions));

        assertThat(healed.source().blocks()).hasSize(4);
        assertThat(healed.healed()).isEmpty();
    }
}
