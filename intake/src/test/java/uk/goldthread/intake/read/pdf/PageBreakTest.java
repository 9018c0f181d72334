package uk.goldthread.intake.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Pdf;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Continues;

/** Whether the first row of a page goes on with the last one of the page before. */
class PageBreakTest {
    private static final float[] COLUMNS = {50, 90, 250, 350, 450};

    private static Pdf heading(Pdf page, float y) throws IOException {
        return page.text(55, y, "Ref").text(95, y, "Action").text(255, y, "Who").text(355, y, "When");
    }

    @Test
    void seesARowThatTheEndOfThePageCut() {
        assertThat(firstOfSecondPage(
                        page -> heading(page.grid(COLUMNS, new float[] {700, 720, 770}), 714)
                                .text(55, 734, "R.1")
                                .lines(95, 734, "That the ramp at the side", "entrance is mended by the")
                                .lines(255, 734, "The partnership of", "Harrowfen and the")
                                .text(355, 734, "May 2024"),
                        page -> heading(page.grid(COLUMNS, new float[] {50, 70, 120}), 64)
                                .lines(95, 84, "end of May. The doors are", "painted as well.")
                                .text(255, 84, "County")))
                .extracting(Cell::continues)
                .containsExactly(Continues.CELL, Continues.PARAGRAPH, Continues.PARAGRAPH, Continues.CELL);
    }

    @Test
    void tellsAParagraphThatBeginsOnTheNextPageFromOneThatGoesOn() {
        assertThat(firstOfSecondPage(
                        page -> page.grid(COLUMNS, new float[] {700, 740})
                                .text(55, 714, "R.1")
                                .lines(95, 714, "That the ramp at the side", "entrance is mended by the")
                                .lines(255, 714, "Estates", "Front desk")
                                .text(355, 714, "May 2024"),
                        page -> page.grid(COLUMNS, new float[] {50, 70})
                                .text(95, 64, "end of May.")
                                .text(255, 64, "Library")))
                .extracting(Cell::continues)
                .containsExactly(Continues.CELL, Continues.PARAGRAPH, Continues.CELL, Continues.CELL);
    }

    @Test
    void keepsRowsThatAreWholeApart() {
        assertThat(firstOfSecondPage(
                        page -> heading(page.grid(COLUMNS, new float[] {700, 720, 770}), 714)
                                .text(55, 734, "R.1")
                                .lines(95, 734, "That the ramp at the side", "entrance is mended")
                                .text(255, 734, "Estates")
                                .text(355, 734, "May 2024"),
                        page -> page.grid(COLUMNS, new float[] {50, 70})
                                .text(55, 64, "R.2")
                                .text(95, 64, "That the doors are painted")
                                .text(255, 64, "Front desk")
                                .text(355, 64, "June 2024")))
                .extracting(Cell::continues)
                .containsOnly(Continues.NOTHING);
    }

    @Test
    void keepsRowsOfOneLineApart() {
        assertThat(firstOfSecondPage(
                        page -> page.grid(COLUMNS, new float[] {720, 740})
                                .text(55, 734, "A long one")
                                .text(95, 734, "Mend the ramp")
                                .text(355, 734, "May 2024"),
                        page -> page.grid(COLUMNS, new float[] {50, 70})
                                .text(55, 64, "Another")
                                .text(95, 64, "Paint the doors")
                                .text(355, 64, "June 2024")))
                .extracting(Cell::continues)
                .containsOnly(Continues.NOTHING);
    }

    @Test
    void takesABorderThatIsMissingForACut() {
        Pdf.Drawing whole = page -> page.grid(COLUMNS, new float[] {50, 70})
                .text(55, 64, "Estates has mended the")
                .text(355, 64, "June 2024");

        assertThat(firstOfSecondPage(
                        page -> open(page).text(95, 734, "Mend the ramp."),
                        page -> page.grid(COLUMNS, new float[] {50, 70}).text(95, 64, "Paint the doors.")))
                .extracting(Cell::continues)
                .contains(Continues.CELL);
        assertThat(firstOfSecondPage(page -> open(page).text(95, 734, "Mend the ramp."), whole))
                .extracting(Cell::continues)
                .containsOnly(Continues.NOTHING);
    }

    @Test
    void seesASentenceBrokenOffInAFullLineWhateverStandsBesideIt() {
        assertThat(firstOfSecondPage(
                        page -> heading(page.grid(COLUMNS, new float[] {700, 720, 770}), 714)
                                .lines(95, 734, "Jo mends the ramp at the front", "and Lee will paint all doors of")
                                .lines(255, 734, "Jo Marsh", "Lee Orde")
                                .lines(355, 734, "May 2024", "June 2024", "latest"),
                        page -> page.grid(COLUMNS, new float[] {50, 70})
                                .text(95, 64, "the hall. Ann counts the keys.")
                                .text(255, 64, "Ann Hale")
                                .text(355, 64, "July 2024")))
                .extracting(Cell::continues)
                .doesNotContain(Continues.NOTHING);
    }

    @Test
    void givesATableWithoutLinesItsParagraphAtTheTopOfTheNextPage() {
        assertThat(firstOfSecondPage(
                        page -> unruled(page)
                                .text(95, 734, "Mend the ramp")
                                .text(255, 734, "Estates")
                                .lines(355, 734, "The quotations were", "read and compared."),
                        page -> page.lines(355, 40, "A third one has been", "asked for.")))
                .extracting(Cell::text)
                .containsExactly("", "", "", "A third one has been asked for.");
    }

    @Test
    void knowsTheColumnsOfWhichTheNextPageFillsSome() {
        assertThat(firstOfSecondPage(
                        page -> unruled(page)
                                .text(55, 734, "R.1")
                                .text(95, 734, "Mend the ramp")
                                .text(255, 734, "Estates")
                                .text(355, 734, "May 2024"),
                        page -> page.lines(95, 150, "Paint the doors", "of the hall")
                                .lines(355, 150, "June 2024", "latest")))
                .extracting(Cell::text)
                .containsExactly("", "Paint the doors of the hall", "", "June 2024 latest");
    }

    private static Pdf unruled(Pdf page) throws IOException {
        return heading(page, 690)
                .text(55, 710, "R.0")
                .text(95, 710, "Sweep the yard")
                .text(255, 710, "Estates")
                .text(355, 710, "April 2024");
    }

    private static Pdf open(Pdf page) throws IOException {
        for (float x : COLUMNS) page.line(x, 680, x, 760);
        return page.line(50, 680, 450, 680)
                .line(50, 700, 450, 700)
                .text(55, 694, "x")
                .text(95, 694, "y");
    }

    private static List<Cell> firstOfSecondPage(Pdf.Drawing first, Pdf.Drawing second) {
        var rows = tables(read(Pdf.of(first, second), "plan.pdf")).getLast().rows();
        return rows.stream()
                .filter(row -> !row.words(0).text().equals("Ref"))
                .findFirst()
                .orElseThrow()
                .cells();
    }
}
