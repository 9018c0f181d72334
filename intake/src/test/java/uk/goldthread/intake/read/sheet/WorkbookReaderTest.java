package uk.goldthread.intake.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.read.Trees.grid;
import static uk.goldthread.intake.read.Trees.read;
import static uk.goldthread.intake.read.Trees.tables;
import static uk.goldthread.intake.read.Trees.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldthread.intake.tree.Aside;
import uk.goldthread.intake.tree.Cell;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Source;

/** Workbooks of today and of before 2007 are read alike. */
@ParameterizedClass
@EnumSource(SpreadsheetVersion.class)
class WorkbookReaderTest {

    @Parameter
    private SpreadsheetVersion version;

    private Source workbook(Consumer<Workbook> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = WorkbookFactory.create(version == SpreadsheetVersion.EXCEL2007)) {
            fill.accept(workbook);
            workbook.write(bytes);
        } catch (IOException unheardOf) {
            throw new UncheckedIOException(unheardOf);
        }
        return read(bytes.toByteArray(), "plan");
    }

    private static Row row(Workbook workbook, int number, String... values) {
        var sheet = workbook.getNumberOfSheets() == 0 ? workbook.createSheet("Plan") : workbook.getSheetAt(0);
        var row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) row.createCell(i).setCellValue(values[i]);
        return row;
    }

    @Test
    void readsTitlesAndATableWithTheirPlacesInTheSheet() {
        var source = workbook(workbook -> {
            row(workbook, 1, "Tilbrook improvement plan");
            row(workbook, 3, "Ref", "Action");
            row(workbook, 4, "1", "Mend the ramp");
        });

        assertThat(source.format()).isEqualTo(version == SpreadsheetVersion.EXCEL97 ? Format.XLS : Format.XLSX);
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
    void readsDatesAndNumbersAsTheCellsDisplayThem() {
        var source = workbook(workbook -> {
            row(workbook, 1, "When", "How much", "Share", "Count");
            var row = row(workbook, 2);
            for (int i = 0; i < 5; i++) row.createCell(i);
            row.getCell(0).setCellValue(LocalDate.of(2024, 5, 3));
            row.getCell(0).setCellStyle(style(workbook, "mmm yyyy"));
            row.getCell(1).setCellValue(1234.5);
            row.getCell(1).setCellStyle(style(workbook, "£#,##0.00"));
            row.getCell(2).setCellValue(0.25);
            row.getCell(2).setCellStyle(style(workbook, "0%"));
            row.getCell(3).setCellValue(7);
            row.getCell(4).setCellValue(LocalDate.of(2024, 5, 3));
            row.getCell(4).setCellStyle(style(workbook, "m/d/yy"));
        });

        assertThat(grid(tables(source).getFirst()).getLast())
                .containsExactly("May 2024", "£1,234.50", "25%", "7", "03/05/2024");
    }

    private static CellStyle style(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void readsTheResultOfAFormula() {
        var source = workbook(workbook -> {
            row(workbook, 1, "a", "b");
            var cell = row(workbook, 2, "x").createCell(1);
            cell.setCellFormula("1+1");
            cell.setCellValue(2);
        });

        assertThat(grid(tables(source).getFirst()).getLast()).containsExactly("x", "2");
    }

    @Test
    void keepsSpansAndTheLowerPartsOfMergedCells() {
        var source = workbook(workbook -> {
            row(workbook, 1, "Action", "", "Who");
            row(workbook, 2, "1", "Mend", "A");
            row(workbook, 3, "", "Paint", "B");
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        });

        var rows = tables(source).getFirst().rows();
        assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("Action", "Who");
        assertThat(rows.get(0).cells().getFirst().columns()).isEqualTo(2);
        assertThat(rows.get(2).cells().getFirst().continued()).isTrue();
    }

    @Test
    void takesNoRowForEmptyThatAMergedHeadingCovers() {
        var source = workbook(workbook -> {
            row(workbook, 1, "Action", "Who");
            row(workbook, 3, "Mend", "A");
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
        });

        assertThat(tables(source)).hasSize(1);
        assertThat(grid(tables(source).getFirst())).containsExactly(List.of("Action", "Who"), List.of("Mend", "A"));
    }

    @Test
    void readsHiddenRowsAndColumnsButNotHiddenSheets() {
        var source = workbook(workbook -> {
            row(workbook, 1, "Ref", "Action");
            row(workbook, 2, "1", "Done long ago").setZeroHeight(true);
            workbook.getSheetAt(0).setColumnHidden(0, true);
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("Red");
            workbook.setSheetHidden(1, true);
        });

        assertThat(words(source)).isEmpty();
        assertThat(grid(tables(source).getFirst()))
                .containsExactly(List.of("Ref", "Action"), List.of("1", "Done long ago"));
        assertThat(source.asides()).containsExactlyInAnyOrder(Aside.HIDDEN_ROWS, Aside.HIDDEN_SHEETS);
    }

    @Test
    void keepsLineBreaksWithinACell() {
        var source = workbook(workbook -> {
            row(workbook, 1, "Action", "Who");
            row(workbook, 2, "Mend\nPaint", "A");
        });

        assertThat(grid(tables(source).getFirst()).getLast().getFirst()).isEqualTo("Mend\nPaint");
    }
}
