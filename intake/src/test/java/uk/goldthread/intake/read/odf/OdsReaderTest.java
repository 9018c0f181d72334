package uk.goldthread.intake.read.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Odf.cell;
import static uk.goldthread.intake.read.Odf.p;
import static uk.goldthread.intake.read.Odf.row;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.refusal;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.read.Odf;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Place;

class OdsReaderTest {
    private static final String EMPTY_REST =
            "<table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";

    @Test
    void readsTitlesAndATableWithTheirPlacesInTheSheet() {
        var source = read(
                Odf.sheet(row(cell("Tilbrook improvement plan"))
                        + row("<table:table-cell/>")
                        + row(cell("Ref"), cell("Action"))
                        + row(cell("1"), cell("Mend the ramp"))
                        + EMPTY_REST),
                "plan.ods");

        assertThat(source.format()).isEqualTo(Format.ODS);
        assertThat(words(source)).containsExactly("Tilbrook improvement plan");
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("Ref", "Action"), List.of("1", "Mend the ramp"));
        assertThat(tables(source)
                        .getFirst()
                        .rows()
                        .getLast()
                        .cells()
                        .getLast()
                        .words()
                        .places())
                .containsExactly(Place.ofCell(null, "Plan", 1, 4, 2).within(0, 13));
    }

    @Test
    void readsCellsAsTheyDisplayAndDaysInFiguresInTheBritishOrder() {
        var day = "office:value-type='date' office:date-value='2024-05-03'";
        var source = read(
                Odf.sheet(row(cell("When"), cell("Or"), cell("Share"), cell("Count"))
                        + row(
                                cell(day, p("May 2024")),
                                cell(day, p("05/03/24")),
                                cell("office:value-type='percentage' office:value='0.25'", p("25%")),
                                cell("office:value-type='float' office:value='7'", ""))),
                "plan.ods");

        assertThat(grid(tables(source).getFirst()).getLast()).containsExactly("May 2024", "03/05/2024", "25%", "7");
    }

    @Test
    void writesRepeatedCellsAndRowsOut() {
        var twice = "<table:table-row table:number-rows-repeated='2'>" + cell("1")
                + cell("table:number-columns-repeated='2'", p("x")) + "</table:table-row>";

        assertThat(grid(tables(read(Odf.sheet(row(cell("a"), cell("b"), cell("c")) + twice), "plan.ods"))
                        .getFirst()))
                .containsExactly(List.of("a", "b", "c"), List.of("1", "x", "x"), List.of("1", "x", "x"));
    }

    @Test
    void keepsSpansLinesAndTheLowerPartsOfMergedCellsAndLeavesCommentsOut() {
        var source = read(
                Odf.sheet(row(
                                cell("table:number-columns-spanned='2'", p("Action")),
                                "<table:covered-table-cell/>",
                                cell("Who"))
                        + row(
                                cell(
                                        "table:number-rows-spanned='2'",
                                        "<office:annotation>" + p("note") + "</office:annotation>" + p("1")),
                                cell("", p("Mend") + p("and paint")),
                                cell("A"))
                        + row("<table:covered-table-cell/>", cell("Paint"), cell("B"))),
                "plan.ods");

        var rows = tables(source).getFirst().rows();
        assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("Action", "Who");
        assertThat(rows.get(0).cells().getFirst().columns()).isEqualTo(2);
        assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("1", "Mend\nand paint", "A");
        assertThat(rows.get(2).cells().getFirst().continued()).isTrue();
        assertThat(source.asides()).containsExactly(Aside.COMMENTS);
    }

    @Test
    void readsRowsThatAFilterHides() {
        var hidden =
                row(cell("1"), cell("Done")).replace("<table:table-row", "<table:table-row table:visibility='filter'");
        var source = read(Odf.sheet(row(cell("Ref"), cell("Action")) + hidden), "plan.ods");

        assertThat(grid(tables(source).getFirst())).contains(List.of("1", "Done"));
        assertThat(source.asides()).containsExactly(Aside.HIDDEN_ROWS);
    }

    @Test
    void readsHiddenSheetsOnlyWhereThereAreNoOthers() {
        var hidden = sheet("table:style-name='ta2'", "Red");

        var one = read(book(sheet("", "Plan") + hidden), "plan.ods");
        assertThat(words(one)).containsExactly("Plan");
        assertThat(one.asides()).containsExactly(Aside.HIDDEN_SHEETS);
        assertThat(words(read(book(hidden), "plan.ods"))).containsExactly("Red");
    }

    private static byte[] book(String sheets) {
        return new Odf()
                .styles(
                        "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>")
                .body("spreadsheet", sheets);
    }

    private static String sheet(String attributes, String words) {
        return "<table:table " + attributes + ">" + row(cell(words)) + "</table:table>";
    }

    @Test
    void refusesRowsAndCellsThatAreRepeatedWithoutEnd() {
        var tall = "<table:table-row table:number-rows-repeated='2000000000'>" + cell("x") + "</table:table-row>";
        var wide = cell("table:number-columns-repeated='2000000000'", p("x"));

        assertThat(refusal(Odf.sheet(tall), "plan.ods")).contains("more than 500,000 table cells");
        assertThat(refusal(Odf.sheet(row(wide).repeat(40)), "plan.ods")).contains("more than 500,000 table cells");
        assertThat(refusal(Odf.sheet(EMPTY_REST.repeat(3000) + row(cell("x"))), "plan.ods"))
                .contains("more than 1,048,576 rows");
    }
}
