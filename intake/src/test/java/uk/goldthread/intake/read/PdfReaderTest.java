package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;

class PdfReaderTest {

    @Test
    void joinsTheLinesOfAParagraphAndPartsParagraphs() {
        var source = read(
                Pdf.of(page -> page.lines(
                                50,
                                150,
                                "The working group met in the town hall of Harrowfen and heard that the survey of all",
                                "entrances had been finished in four of the five districts. It agreed to publish what was",
                                "found.")
                        .lines(50, 210, "The Clerk will write to the fifth district.")),
                "minutes.pdf");

        assertThat(source.format()).isEqualTo(Format.PDF);
        assertThat(source.pages()).isEqualTo(1);
        assertThat(words(source))
                .containsExactly(
                        "The working group met in the town hall of Harrowfen and heard that the survey of all entrances had been finished in four of the five districts. It agreed to publish what was found.",
                        "The Clerk will write to the fifth district.");
        assertThat(paragraphs(source).getFirst().words().places().getFirst().page())
                .isEqualTo(1);
    }

    @Test
    void takesANumberAtTheFrontOfALineForTheEndOfTheSentenceAbove() {
        var source = read(
                Pdf.of(page -> page.lines(
                        50,
                        150,
                        "The charter has a chapter on step-free access now, and the number of those who signed is",
                        "15. It was looked over in May, and is to be looked over again (see what the group said on",
                        "6) in the autumn.")),
                "charter.pdf");

        assertThat(words(source))
                .containsExactly(
                        "The charter has a chapter on step-free access now, and the number of those who signed is"
                                + " 15. It was looked over in May, and is to be looked over again (see what the group said on"
                                + " 6) in the autumn.");
    }

    @Test
    void beginsAnItemAtEachNumberOfAList() {
        var source = read(
                Pdf.of(page -> page.lines(
                        50,
                        150,
                        "1. Mend the ramp at the side entrance of the library and the handrail that goes with it",
                        "2. Paint the doors")),
                "list.pdf");

        assertThat(words(source)).hasSize(2);
    }

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
    void knowsPageHeadersFootersAndNumbers() {
        Pdf.Drawing[] pages = new Pdf.Drawing[4];
        for (int i = 0; i < pages.length; i++) {
            int number = i + 1;
            pages[i] = page -> page.text(50, 40, "Marrowdale Partnership")
                    .text(50, 300, "Body of sheet " + "abcd".charAt(number - 1) + " in full.")
                    .text(280, 810, "Page " + number + " of 4");
        }
        var source = read(Pdf.of(pages), "minutes.pdf");

        assertThat(paragraphs(source))
                .filteredOn(paragraph -> paragraph.style() == Style.HEADER_OR_FOOTER)
                .hasSize(8);
        assertThat(paragraphs(source))
                .filteredOn(paragraph -> paragraph.style() == Style.BODY)
                .hasSize(4);
    }

    @Test
    void takesLargerAndBoldLinesForHeadings() {
        var source = read(
                Pdf.of(page -> page.text(50, 200, "Access plan", Pdf.PLAIN, 16)
                        .text(50, 230, "First theme", Pdf.BOLD, 10)
                        .text(50, 260, "The ramp at the side entrance of the library is to be mended.")),
                "plan.pdf");

        assertThat(paragraphs(source))
                .extracting(Paragraph::style)
                .containsExactly(Style.HEADING, Style.HEADING, Style.BODY);
    }

    @Test
    void joinsRaisedLettersToTheirNumber() {
        var source = read(
                Pdf.of(page -> page.text(50, 200, "by the 31")
                        .text(91, 196, "st", Pdf.PLAIN, 6)
                        .text(99, 200, "March 2006")),
                "plan.pdf");

        assertThat(words(source)).containsExactly("by the 31st March 2006");
    }

    @Test
    void keepsAHyphenAtTheEndOfALine() {
        var source = read(
                Pdf.of(page -> page.lines(
                        50,
                        200,
                        "The region is to have one plan for the whole of the long-",
                        "term future of its people.")),
                "plan.pdf");

        assertThat(words(source).getFirst()).contains("the long-term future");
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
    void beginsAParagraphAtEachLabelWithANumber() {
        var source = read(
                Pdf.of(
                        page -> page.lines(
                                50,
                                100,
                                "Stage 1: A survey will be carried out with all of the councils in the region (May 2024)",
                                "Stage 2: A report on the survey is written and sent to everybody who answered it (June 2024)")),
                "plan.pdf");

        assertThat(words(source)).hasSize(2);
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

    @Test
    void readsTwoColumnsOfProseOneAfterTheOther() {
        var left = new String[12];
        var right = new String[12];
        for (int i = 0; i < left.length; i++) {
            left[i] = "left text goes on and on until the line is full " + i;
            right[i] = "right text goes on and on until it is full too " + i;
        }
        var source = read(Pdf.of(page -> page.lines(50, 150, left).lines(310, 150, right)), "news.pdf");

        assertThat(tables(source)).isEmpty();
        assertThat(words(source)).hasSize(2);
        assertThat(words(source).getFirst()).startsWith("left").endsWith("full 11");
    }

    @Test
    void takesNumberedItemsForAListAndNoTable() {
        var source = read(
                Pdf.of(page -> page.lines(50, 150, "1.", "2.", "3.")
                        .lines(80, 150, "Mend the ramp", "Paint the doors", "Sweep")),
                "list.pdf");

        assertThat(tables(source)).isEmpty();
        assertThat(words(source)).containsExactly("1. Mend the ramp", "2. Paint the doors", "3. Sweep");
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
