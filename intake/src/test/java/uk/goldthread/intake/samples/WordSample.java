package uk.goldthread.intake.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import uk.goldthread.intake.samples.SampleText.Bullet;
import uk.goldthread.intake.samples.SampleText.Grid;
import uk.goldthread.intake.samples.SampleText.Heading;
import uk.goldthread.intake.samples.SampleText.Words;

/** A sample as a Word document, as an officer would type it: real tables, a heading row that repeats, merged theme rows. */
final class WordSample {
    private final XWPFDocument document = new XWPFDocument();

    static void write(SampleText sample, OutputStream to) throws IOException {
        var word = new WordSample();
        for (var block : sample.blocks()) {
            switch (block) {
                case Heading heading -> word.heading(heading);
                case Words words -> word.words(words.text());
                case Bullet bullet -> word.words("• " + bullet.text());
                case Grid grid -> word.table(grid);
            }
        }
        word.document.write(to);
        word.document.close();
    }

    private void heading(Heading heading) {
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1));
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(heading.text());
    }

    private void words(String text) {
        document.createParagraph().createRun().setText(text);
    }

    private void table(Grid grid) {
        var table = document.createTable(grid.rows().size(), grid.width());
        for (int i = 0; i < grid.rows().size(); i++)
            row(table.getRow(i), grid.rows().get(i));
        table.getRow(0).setRepeatHeader(true);
        document.createParagraph();
    }

    private static void row(XWPFTableRow row, List<List<String>> cells) {
        if (cells.size() == 1) across(row);
        for (int i = 0; i < cells.size(); i++) fill(row.getCell(i), cells.get(i));
    }

    private static void across(XWPFTableRow row) {
        int width = row.getTableCells().size();
        for (int i = width - 1; i > 0; i--) row.removeCell(i);
        row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(width));
    }

    private static void fill(XWPFTableCell cell, List<String> paragraphs) {
        if (paragraphs.isEmpty()) return;
        cell.removeParagraph(0);
        for (var words : paragraphs) cell.addParagraph().createRun().setText(words);
    }
}
