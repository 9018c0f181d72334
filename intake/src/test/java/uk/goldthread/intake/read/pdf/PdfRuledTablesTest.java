package uk.goldthread.intake.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Pdf;
import uk.goldthread.intake.read.Seeds;
import uk.goldthread.intake.tree.Cell;

/** The tables of a PDF that have lines around their cells. */
class PdfRuledTablesTest {

    @Test
    void readsARuledTableWithItsWrappedCells() {
        var source = read(
                Pdf.of(page -> page.text(50, 100, "Before")
                        .grid(new float[] {50, 100, 300, 400}, new float[] {120, 140, 180, 200})
                        .text(55, 134, "Ref")
                        .text(105, 134, "Action")
                        .text(305, 134, "Who")
                        .text(55, 154, "R.1")
                        .lines(105, 154, "Mend the ramp at the side entrance", "of the library")
                        .text(305, 154, "Estates")
                        .text(55, 194, "R.2")
                        .text(105, 194, "Paint the doors")
                        .text(50, 230, "After")),
                "plan.pdf");

        assertThat(words(source)).containsExactly("Before", "After");
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Ref", "Action", "Who"),
                        List.of("R.1", "Mend the ramp at the side entrance of the library", "Estates"),
                        List.of("R.2", "Paint the doors", ""));
    }

    @Test
    void seesMergedCellsWhereALineIsMissing() {
        var source = read(
                Pdf.of(page -> page.line(50, 100, 350, 100)
                        .line(50, 120, 350, 120)
                        .line(150, 140, 350, 140)
                        .line(50, 160, 350, 160)
                        .line(50, 100, 50, 160)
                        .line(150, 120, 150, 160)
                        .line(250, 120, 250, 160)
                        .line(350, 100, 350, 160)
                        .text(60, 114, "Theme A")
                        .text(60, 134, "1")
                        .text(160, 134, "Mend")
                        .text(260, 134, "Estates")
                        .text(160, 154, "Paint")
                        .text(260, 154, "Front desk")),
                "plan.pdf");

        var rows = tables(source).getFirst().rows();
        assertThat(rows.get(0).cells()).extracting(Cell::text, Cell::columns).containsExactly(tuple("Theme A", 3));
        assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("1", "Mend", "Estates");
        assertThat(rows.get(2).cells().getFirst().continued()).isTrue();
        assertThat(rows.get(2).cells().getLast().words().places().getFirst().column())
                .isEqualTo(3);
    }

    @Test
    void partsTwoTablesThatTouch() {
        var source = read(
                Pdf.of(page -> page.grid(new float[] {50, 120, 400}, new float[] {100, 120, 140})
                        .grid(new float[] {50, 300, 400}, new float[] {140, 160, 180})
                        .text(60, 114, "a")
                        .text(130, 114, "b")
                        .text(60, 134, "c")
                        .text(130, 134, "d")
                        .text(60, 154, "e")
                        .text(310, 154, "f")
                        .text(60, 174, "g")
                        .text(310, 174, "h")),
                "plan.pdf");

        assertThat(tables(source)).hasSize(2);
        assertThat(grid(tables(source).getLast())).containsExactly(List.of("e", "f"), List.of("g", "h"));
    }

    @Test
    void beginsALineOfACellWhereTheSourceDid() {
        var source = read(
                Pdf.of(page -> page.grid(new float[] {50, 300, 400}, new float[] {100, 160, 180})
                        .lines(55, 114, "Completed.", "Reviewed in May.")
                        .text(305, 114, "A")
                        .text(55, 174, "x")
                        .text(305, 174, "y")),
                "plan.pdf");

        assertThat(grid(tables(source).getFirst()).getFirst().getFirst()).isEqualTo("Completed.\nReviewed in May.");
    }

    @Test
    void beginsALineOfACellWhereTheNextWordHadRoom() {
        var source = read(
                Pdf.of(page -> page.grid(new float[] {50, 180, 400}, new float[] {100, 160, 180})
                        .lines(55, 114, "Train two champions in", "each department", "Publish their names")
                        .text(185, 114, "A")
                        .text(55, 174, "x")
                        .text(185, 174, "y")),
                "plan.pdf");

        assertThat(grid(tables(source).getFirst()).getFirst().getFirst())
                .isEqualTo("Train two champions in each department\nPublish their names");
    }

    @Test
    void joinsAReferenceThatItsColumnCut() {
        var source = read(
                Pdf.of(page -> page.grid(new float[] {50, 72, 300}, new float[] {100, 130, 160})
                        .lines(53, 114, "R.1", "0")
                        .text(80, 114, "Mend")
                        .text(53, 144, "x")
                        .text(80, 144, "y")),
                "plan.pdf");

        assertThat(grid(tables(source).getFirst()).getFirst().getFirst()).isEqualTo("R.10");
    }

    @Test
    void findsTheMilestonesOfARealPlan() throws IOException {
        for (var sample : Seeds.samples("action-plan-2021.pdf")) {
            var source = read(Files.readAllBytes(sample), "plan.pdf");
            var milestones = tables(source).stream()
                    .filter(table -> grid(table).getFirst().getFirst().equals("Milestone"))
                    .toList();

            assertThat(milestones).hasSize(11);
            assertThat(milestones)
                    .allSatisfy(table -> assertThat(grid(table))
                            .allSatisfy(row -> assertThat(row).hasSize(5)));
        }
    }
}
