package uk.goldthread.intake.read;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.refusal;
import static uk.goldthread.intake.read.Trees.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A few bytes may claim a table of any width; in every format it is measured before anything is laid out in it. */
class WideTableTest {
    private static final int MANY = 2_000_000_000;

    @TestFactory
    Stream<DynamicTest> refusesMoreColumnsThanTheBound() {
        return wide().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(refusal(file.getValue(), file.getKey()))
                                .startsWith("A table has more than 2,000 columns")));
    }

    private static Map<String, byte[]> wide() {
        return Map.of(
                "span.docx",
                word("", "<w:gridSpan w:val='%d'/>".formatted(MANY)),
                "before.docx",
                word("<w:gridBefore w:val='%d'/>".formatted(MANY), ""),
                "after.docx",
                word("<w:gridAfter w:val='%d'/>".formatted(MANY), ""),
                "span.odt",
                Odf.text(table("table:number-columns-spanned='%d'".formatted(MANY))),
                "repeated.odt",
                Odf.text(table("table:number-columns-repeated='%d'".formatted(MANY))),
                "repeated.ods",
                Odf.sheet(rows("table:number-columns-repeated='%d'".formatted(MANY))),
                "cells.rtf",
                richText(2_001),
                "span.html",
                bytes("<table><tr>" + "<td colspan=1000>x".repeat(3) + "</table>"),
                "values.csv",
                bytes(("x,".repeat(2_000) + "x\n").repeat(2)),
                "values.txt",
                bytes(("x\t".repeat(2_000) + "x\n").repeat(2)));
    }

    @Test
    void countsTheColumnsThatCellsSpanAsCells() {
        var row = "<tr><td colspan=1000>x<td>y";
        assertThat(refusal(bytes("<table>" + row.repeat(500) + "</table>"), "plan.html"))
                .startsWith("The document has more than 500,000 table cells.");
    }

    @Test
    void countsTheColumnsThatTheWidestRowGivesToAllOthers() {
        var rows = "<tr><td colspan=1000>x" + "<tr><td>y".repeat(500);
        assertThat(refusal(bytes("<table>" + rows + "</table>"), "plan.html"))
                .startsWith("The document has more than 500,000 table cells.");
    }

    @Test
    void countsTheColumnsOfAllTablesTogether() {
        var table = "<table><tr><td colspan=1000>x</table>";
        assertThat(refusal(bytes("<body>" + table.repeat(501)), "plan.html"))
                .startsWith("The document has more than 500,000 table cells.");
    }

    /** Programs merge the title of a section over all 16,384 columns of the sheet, whatever the table has. */
    @Test
    void readsARowThatIsMergedOverTheWholeSheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Plan");
            var texts = List.of(List.of("Ref", "Action"), List.of("Roads"), List.of("1", "Mend the ramp"));
            for (int row = 0; row < texts.size(); row++)
                for (int column = 0; column < texts.get(row).size(); column++)
                    (column == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(column)
                            .setCellValue(texts.get(row).get(column));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 16_383));
            workbook.write(bytes);
        }
        var table = tables(read(bytes.toByteArray(), "plan.xlsx")).getFirst();
        assertThat(grid(table))
                .containsExactly(List.of("Ref", "Action"), List.of("Roads"), List.of("1", "Mend the ramp"));
        assertThat(table.rows().get(1).isSpanned()).isTrue();
    }

    private static byte[] word(String rowProperties, String cellProperties) {
        var row = "<w:trPr>" + rowProperties + "</w:trPr>" + Docx.cell(cellProperties, Docx.p("a")) + Docx.cell("b");
        return Docx.of(Docx.table(Docx.row(row)));
    }

    private static String table(String attributes) {
        return "<table:table>" + rows(attributes) + "</table:table>";
    }

    private static String rows(String attributes) {
        return Odf.row(Odf.cell("Ref"), Odf.cell("Action")) + Odf.row(Odf.cell(attributes, Odf.p("x")), Odf.cell("y"));
    }

    private static byte[] richText(int cells) {
        var row = new StringBuilder("{\\rtf1 \\trowd");
        for (int cell = 1; cell <= cells; cell++) row.append("\\cellx").append(cell * 100);
        return bytes(row + "\\pard\\intbl " + "x\\cell ".repeat(cells) + "\\row}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
