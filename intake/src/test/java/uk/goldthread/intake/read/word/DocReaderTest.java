package uk.goldthread.intake.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.TestDocuments;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Source;

class DocReaderTest {
    private final Source source = TestDocuments.read("traits.doc");

    @Test
    void readsWhatThePagesShowInTheirOrder() {
        assertThat(source.format()).isEqualTo(Format.DOC);
        assertThat(source.title()).isEqualTo("Tilbrook traits");
        assertThat(words(source))
                .containsExactly(
                        "Tilbrook Town Council",
                        "Traits of a document",
                        "What was agreed",
                        "Mend the ramp – “by May”, for £90 at the café in Ŵyr.",
                        "Paint soon the hall, see the page.\nThen wait.",
                        "R.3 First",
                        "a) Deep",
                        "R.4 Second",
                        "• A point",
                        "The end",
                        "A boxed word",
                        "Both sides.",
                        "Adopted in May");
        assertThat(source.asides()).containsExactlyInAnyOrder(Aside.TRACKED_CHANGES, Aside.COMMENTS);
    }

    @Test
    void knowsTitlesHeadingsListsAndRunningText() {
        assertThat(paragraphs(source).stream().map(Paragraph::style).toList())
                .containsExactly(
                        Style.HEADER_OR_FOOTER,
                        Style.TITLE,
                        Style.HEADING,
                        Style.BODY,
                        Style.BODY,
                        Style.LIST_ITEM,
                        Style.LIST_ITEM,
                        Style.LIST_ITEM,
                        Style.LIST_ITEM,
                        Style.BODY,
                        Style.BODY,
                        Style.BODY,
                        Style.HEADER_OR_FOOTER);
    }

    @Test
    void keepsSpansTheLowerPartsOfMergedCellsAndTablesWithinCells() {
        var table = tables(source).getFirst();

        assertThat(tables(source)).hasSize(1);
        assertThat(table.rows().getFirst().header()).isTrue();
        assertThat(grid(table))
                .containsExactly(
                        List.of("Ref", "Action and owner"),
                        List.of("1", "Mend the ramp\nPaint it", "Estates"),
                        List.of("", "Before\ninner one\ninner two\nAfter", "Warden"));
        assertThat(table.rows().getFirst().cells()).extracting(Cell::columns).containsExactly(1, 2);
        assertThat(table.rows().getLast().cells()).extracting(Cell::continued).containsExactly(true, false, false);
    }

    @Test
    void readsADocumentOfLibreOfficeThatEndsInATable() {
        assertThat(grid(tables(TestDocuments.read("ends-in-table.doc")).getFirst()))
                .containsExactly(
                        List.of("Action", "Owner", "By when"), List.of("Write the plan.", "Clerk", "May 2026"));
    }
}
