package uk.goldthread.intake.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    private final Sheet sheet;
    private int next;

    private WorkbookSample(Sheet sheet) {
        this.sheet = sheet;
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
            if (!cells.get(i).isEmpty()) row.createCell(i).setCellValue(String.join("\n", cells.get(i)));
        if (cells.size() == 1 && width > 1)
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, width - 1));
    }
}
