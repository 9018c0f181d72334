package uk.goldthread.intake.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.CannotRead;
import uk.goldthread.intake.read.source.Characters;
import uk.goldthread.intake.read.source.FlowWriter;
import uk.goldthread.intake.read.source.Found;
import uk.goldthread.intake.read.source.Tree;
import uk.goldthread.intake.tree.Format;
import uk.goldthread.intake.tree.Paragraph.Style;

/**
 * PDFs that hold text. Each page is gone through once; then the pages are compared, since only several of them show what
 * is a page header, and which size of letters is that of the body.
 */
public final class PdfReader {
    private static final float LARGER = 1.12f;

    /** A bold line longer than this is emphasis, not a heading. */
    private static final int LONGEST_HEADING = 120;

    private static final int LONGEST_TAIL = 4096;

    private record Page(int number, float height, List<PdfBlock> blocks) {}

    private final String recogniser;
    private final Tree tree;
    private final List<Page> pages = new ArrayList<>();
    private final PdfRunningText running = new PdfRunningText();
    private final PdfPageBreaks pageBreaks = new PdfPageBreaks();
    private final Map<Integer, Integer> lettersBySize = new TreeMap<>();

    private PdfReader(String recogniser, Tree tree) {
        this.recogniser = recogniser;
        this.tree = tree;
    }

    public static Found read(byte[] bytes, Tree tree) {
        return read(bytes, Tesseract.PROGRAM, tree);
    }

    public static Found read(byte[] bytes, String recogniser, Tree tree) {
        if (!hasEnd(bytes)) throw CannotRead.damaged();
        try (var document = Loader.loadPDF(bytes)) {
            return new PdfReader(recogniser, tree).document(document);
        } catch (InvalidPasswordException locked) {
            throw CannotRead.locked();
        } catch (IOException damaged) {
            throw CannotRead.damaged();
        }
    }

    /**
     * "The last line of the file shall contain only the end-of-file marker, %%EOF" (ISO 32000-1, 7.5.5). What mail and
     * other programs put behind it is short; of a file that was cut short PDFBox would read the pages that are left.
     */
    private static boolean hasEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - LONGEST_TAIL);
        var tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF") || tail.contains("startxref");
    }

    private Found document(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        tree.page(Math.max(count, 1));
        PdfStripper.strip(document, tree, this::take);
        if (hasNoText() && isBlank(document)) throw noWords();
        if (hasNoText()) recognise(document);
        if (hasNoText()) throw noText();
        write();
        return new Found(Format.PDF, title(document), count);
    }

    private boolean hasNoText() {
        return pages.stream().allMatch(page -> page.blocks.isEmpty());
    }

    private void recognise(PDDocument document) throws IOException {
        var tesseract = Tesseract.named(recogniser).orElseThrow(PdfReader::noTesseract);
        pages.clear();
        PdfScan.strip(document, tesseract, tree, this::take);
    }

    private static CannotRead noTesseract() {
        return new CannotRead(
                "The PDF holds pictures of pages and no text. Have Tesseract installed beside Goldthread (on Debian: tesseract-ocr), or have the text recognised elsewhere and choose the file that comes of it.");
    }

    /** Nothing is drawn on any page, or nothing of it is left. */
    private static boolean isBlank(PDDocument document) throws IOException {
        for (var page : document.getPages())
            if (page.getContents() != null && page.getContents().read() >= 0) return false;
        return true;
    }

    private static CannotRead noWords() {
        return new CannotRead("The document has no words in it. Choose the document itself.");
    }

    private static CannotRead noText() {
        return new CannotRead(
                "The PDF holds pictures, and no words were recognised in them. Choose the document itself.");
    }

    private void take(PdfPage page) {
        var blocks = pageBreaks.mark(PdfLayout.of(page), page.height());
        running.see(blocks, page.height());
        for (var block : blocks)
            if (block.isText())
                lettersBySize.merge(Math.round(block.size() * 2), block.text().length(), Integer::sum);
        pages.add(new Page(
                page.number(),
                page.height(),
                blocks.stream().map(PdfBlock::light).toList()));
    }

    private void write() {
        float body = bodySize();
        var writer = new FlowWriter(tree);
        for (var page : pages) {
            tree.page(page.number);
            for (var block : page.blocks) {
                if (block.isText()) tree.paragraph(block.text(), style(block, page, body));
                else writer.write(block.flow());
            }
        }
    }

    private float bodySize() {
        return lettersBySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 2f)
                .orElse(0f);
    }

    private Style style(PdfBlock block, Page page, float body) {
        if (running.is(block, page.height)) return Style.HEADER_OR_FOOTER;
        boolean brief = block.text().length() <= LONGEST_HEADING;
        if (brief && (block.size() > body * LARGER || block.bold() && block.size() >= body)) return Style.HEADING;
        return block.item() ? Style.LIST_ITEM : Style.BODY;
    }

    private static @Nullable String title(PDDocument document) {
        var title = document.getDocumentInformation().getTitle();
        return title == null || title.isBlank() ? null : Characters.clean(title);
    }
}
