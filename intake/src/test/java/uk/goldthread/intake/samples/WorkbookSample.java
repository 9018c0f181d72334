package uk.goldthread.intake.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.goldthread.intake.samples.SampleText.Bullet;
import uk.goldthread.intake.samples.SampleText.Grid;
import uk.goldthread.intake.samples.SampleText.Heading;
import uk.goldthread.intake.samples.SampleText.Words;

/** A sample as a workbook of one sheet, its tables one under another. */
final class WorkbookSample {
    private static final Pattern DAY = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Sheet sheet;
    private final CellStyle day;
    private int next;

    private WorkbookSample(Sheet sheet) {
        this.sheet = sheet;
        this.day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
    }

    static void write(SampleText sample, String name, OutputStream to) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var rows = new WorkbookSample(workbook.createSheet(name));
            for (var block : sample.blocks()) {
                switch (block) {
                    case Heading heading -> rows.line(heading.text());
                    case Words words -> rows.line(words.text());
                    case Bullet bullet -> rows.line("• " + bullet.text());
                    case Grid grid -> rows.table(grid);
                }
            }
            workbook.write(to);
        }
    }

    private void line(String text) {
        sheet.createRow(next++).createCell(0).setCellValue(text);
        next++;
    }

    private void table(Grid grid) {
        for (var cells : grid.rows()) row(sheet.createRow(next++), cells, grid.width());
        next++;
    }

    private void row(Row row, List<List<String>> cells, int width) {
        for (int i = 0; i < cells.size(); i++)
            if (!cells.get(i).isEmpty()) fill(row.createCell(i), String.join("\n", cells.get(i)));
        if (cells.size() == 1 && width > 1)
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, width - 1));
    }

    /** A table program makes a date of what looks like one. */
    private void fill(Cell cell, String words) {
        if (!DAY.matcher(words).matches()) {
            cell.setCellValue(words);
            return;
        }
        cell.setCellValue(LocalDate.parse(words, TYPED));
        cell.setCellStyle(day);
    }
}
