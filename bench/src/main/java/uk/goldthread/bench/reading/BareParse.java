package uk.goldthread.bench.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The same file by the format's own library and nothing else: how many characters it holds. */
interface BareParse {
    long characters(byte[] bytes) throws IOException;

    /** @param fileName its ending says which; the text of any other is only decoded */
    static BareParse of(String fileName) {
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> BareParse::pdf;
            case "docx" -> BareParse::docx;
            case "xlsx" -> BareParse::xlsx;
            default -> throw new IllegalArgumentException(fileName + " is no PDF, DOCX or XLSX");
        };
    }

    private static long pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private static long docx(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            long characters = 0;
            for (var paragraph : document.getParagraphs())
                characters += paragraph.getText().length();
            for (var table : document.getTables())
                for (var row : table.getRows())
                    for (var cell : row.getTableCells())
                        characters += cell.getText().length();
            return characters;
        }
    }

    private static long xlsx(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            long characters = 0;
            for (var sheet : workbook)
                for (var row : sheet)
                    for (var cell : row) characters += cell.toString().length();
            return characters;
        }
    }
}
