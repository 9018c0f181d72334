package uk.goldthread.bench.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as large as people have them, in words of our own. */
final class LargeDocuments {
    private static final String[] HEADINGS = {"Ref", "Action", "Owner", "By when", "Progress"};
    private static final int ROWS_OF_PAGE = 18;

    private LargeDocuments() {}

    static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("minutes-1000-pages.pdf", minutes(1_000));
        all.put("plan-100-pages.pdf", plan(100));
        all.put("plan-2000-rows.docx", document(2_000));
        all.put("plan-5000-rows.xlsx", workbook(5_000));
        return all;
    }

    private static String[] row(int number) {
        return new String[] {
            "P." + number,
            "Mend the gate of ward " + number + " and tell its people what was done",
            number % 3 == 0 ? "Head of Estates" : "Parish Clerk",
            "March " + (2031 + number % 4),
            "The posts of gate " + number + " were ordered on 4 May 2031."
        };
    }

    private static byte[] minutes(int pages) throws IOException {
        return pdf(pages, (content, page) -> {
            content.beginText();
            content.setLeading(14);
            content.newLineAtOffset(60, 780);
            for (int line = 0; line < 50; line++) {
                content.showText(
                        line % 10 == 0
                                ? (page * 5 + line / 10) + ". Item about the road of ward " + line
                                : "The members spoke of the road, and Councillor Hale said that " + line
                                        + " stones were laid.");
                content.newLine();
            }
            content.endText();
        });
    }

    private static byte[] plan(int pages) throws IOException {
        float[] edges = {50, 95, 275, 355, 420, 560};
        return pdf(pages, (content, page) -> {
            for (int line = 0; line <= ROWS_OF_PAGE; line++) {
                float top = 790 - line * 40;
                var cells = line == 0 ? HEADINGS : row(page * ROWS_OF_PAGE + line);
                for (int i = 0; i < cells.length; i++)
                    cell(content, cells[i], edges[i] + 3, top - 11, (int) (edges[i + 1] - edges[i]) / 5);
                content.moveTo(edges[0], top);
                content.lineTo(edges[5], top);
            }
            content.moveTo(edges[0], 790 - (ROWS_OF_PAGE + 1) * 40);
            content.lineTo(edges[5], 790 - (ROWS_OF_PAGE + 1) * 40);
            for (float edge : edges) {
                content.moveTo(edge, 790);
                content.lineTo(edge, 790 - (ROWS_OF_PAGE + 1) * 40);
            }
            content.stroke();
        });
    }

    private static void cell(PDPageContentStream content, String text, float x, float y, int width) throws IOException {
        content.beginText();
        content.setLeading(10);
        content.newLineAtOffset(x, y);
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (line.length() + word.length() > width) {
                content.showText(line.toString());
                content.newLine();
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        content.showText(line.toString());
        content.endText();
    }

    private interface Drawing {
        void on(PDPageContentStream content, int page) throws IOException;
    }

    private static byte[] pdf(int pages, Drawing drawing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var font = new PDType1Font(FontName.HELVETICA);
        try (var document = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setFont(font, 9);
                    drawing.on(content, number);
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] document(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Plan of the wards");
            var table = document.createTable(rows, HEADINGS.length);
            for (int r = 0; r < rows; r++) {
                var words = r == 0 ? HEADINGS : row(r);
                for (int c = 0; c < words.length; c++)
                    table.getRow(r).getCell(c).setText(words[c]);
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Plan");
            for (int r = 0; r < rows; r++) {
                var words = r == 0 ? HEADINGS : row(r);
                var row = sheet.createRow(r);
                for (int c = 0; c < words.length; c++) row.createCell(c).setCellValue(words[c]);
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
