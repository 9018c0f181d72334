package uk.goldthread.intake.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Pdf;

/** The tables of a PDF whose columns no line parts. */
class PdfUnruledTablesTest {

    @Test
    void readsATableWithoutRulingLinesByItsColumns() {
        var source = read(
                Pdf.of(
                        page -> page.text(
                                        50,
                                        90,
                                        "The group agreed what is to be done and by whom, as the table below sets out in full.")
                                .text(50, 150, "Ref")
                                .text(90, 150, "Action")
                                .text(280, 150, "Who")
                                .text(380, 150, "When")
                                .text(50, 162, "1")
                                .text(90, 162, "Mend the ramp at the side")
                                .text(280, 162, "Estates")
                                .text(380, 162, "May 2024")
                                .text(90, 174, "entrance")
                                .text(50, 186, "2")
                                .text(90, 186, "Paint the doors")
                                .text(280, 186, "Front desk")
                                .text(380, 186, "June 2024")
                                .text(
                                        50,
                                        240,
                                        "The next meeting of the group will be held in the town hall of Harrowfen on 3 June 2024.")),
                "plan.pdf");

        assertThat(words(source)).hasSize(2);
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Ref", "Action", "Who", "When"),
                        List.of("1", "Mend the ramp at the side entrance", "Estates", "May 2024"),
                        List.of("2", "Paint the doors", "Front desk", "June 2024"));
    }

    @Test
    void partsColumnsThatStandNoFartherApartThanWords() {
        var source = read(
                Pdf.of(page -> page.text(50, 100, "Ref")
                        .text(68, 100, "Action")
                        .text(190, 100, "By whom")
                        .text(50, 114, "R.1")
                        .lines(68, 114, "Mend the ramp at the side", "entrance of the library")
                        .lines(190, 114, "Estates and the", "Front desk")
                        .text(50, 140, "R.2")
                        .lines(68, 140, "Paint the doors of the hall", "green and white")
                        .text(190, 140, "Estates")),
                "plan.pdf");

        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Ref", "Action", "By whom"),
                        List.of(
                                "R.1",
                                "Mend the ramp at the side entrance of the library",
                                "Estates and the Front desk"),
                        List.of("R.2", "Paint the doors of the hall green and white", "Estates"));
    }

    @Test
    void keepsTheTitleOfASectionWithinATableWithoutRulingLines() {
        var source = read(
                Pdf.of(page -> page.text(50, 100, "Action")
                        .text(280, 100, "Who")
                        .text(50, 118, "Mend the ramp at the side")
                        .text(280, 118, "Estates")
                        .text(50, 136, "What the partnership promised to the visitors of its buildings")
                        .text(50, 154, "Paint the doors")
                        .text(280, 154, "Front desk")),
                "plan.pdf");

        var rows = tables(source).getFirst().rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(2).isSpanned()).isTrue();
    }

    @Test
    void keepsARowThatTheOrderOfDrawingHoldsTogether() {
        var source = read(
                Pdf.of(page -> page.text(50, 100, "Action")
                        .text(280, 100, "Who")
                        .text(50, 116, "Mend the ramp")
                        .text(50, 140, "and the door")
                        .text(280, 116, "Estates")
                        .text(280, 140, "Front desk")
                        .text(50, 156, "Paint")
                        .text(280, 156, "Estates")),
                "plan.pdf");

        assertThat(tables(source).getFirst().rows()).hasSize(3);
    }

    @Test
    void partsTablesOfOtherColumnsThatFollowEachOtherWithoutRulingLines() {
        var source = read(
                Pdf.of(page -> page.text(50, 100, "Action")
                        .text(250, 100, "Who")
                        .text(400, 100, "When")
                        .text(50, 112, "Mend the ramp at the side")
                        .text(250, 112, "Estates and Front desk")
                        .text(400, 112, "May 2024")
                        .text(50, 124, "Doors")
                        .text(100, 124, "The doors of the hall were painted green last year")
                        .text(380, 124, "Estates")
                        .text(50, 136, "Keys")
                        .text(100, 136, "All keys were counted and two of them are missing")
                        .text(380, 136, "Front desk")),
                "plan.pdf");

        assertThat(tables(source))
                .extracting(table -> grid(table).getLast())
                .containsExactly(
                        List.of("Mend the ramp at the side", "Estates and Front desk", "May 2024"),
                        List.of("Keys", "All keys were counted and two of them are missing", "Front desk"));
    }

    @Test
    void partsRowsByWiderStepsWhereThereAreSome() {
        var source = read(
                Pdf.of(page -> page.text(50, 100, "Action")
                        .text(280, 100, "Who")
                        .lines(50, 124, "Mend the ramp at the side", "entrance")
                        .lines(280, 124, "Estates and", "Front desk")
                        .lines(50, 160, "Paint the doors", "green")
                        .text(280, 160, "Estates")),
                "plan.pdf");

        assertThat(grid(tables(source).getFirst()))
                .containsExactly(
                        List.of("Action", "Who"),
                        List.of("Mend the ramp at the side entrance", "Estates and Front desk"),
                        List.of("Paint the doors green", "Estates"));
    }
}
