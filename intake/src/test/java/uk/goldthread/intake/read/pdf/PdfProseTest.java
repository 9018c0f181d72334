package uk.goldthread.intake.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.paragraphs;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Pdf;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph;
import uk.goldthread.intake.tree.Paragraph.Style;

/** The paragraphs, headings and lists of a PDF, from where its words stand. */
class PdfProseTest {

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
}
