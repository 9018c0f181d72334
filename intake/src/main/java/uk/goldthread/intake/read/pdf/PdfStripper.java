package uk.goldthread.intake.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.Tree;

/** Takes words and ruling lines off each page in the one pass in which PDFBox goes through its drawing operators. */
final class PdfStripper extends PDFTextStripper {
    private final Tree tree;
    private final Consumer<PdfPage> sink;
    private PdfSpace space = PdfSpace.NONE;
    private PdfPath path = new PdfPath(PdfSpace.NONE);
    private PdfWords words = new PdfWords();
    private PdfWords turned = new PdfWords();
    private final Set<COSStream> measured = new HashSet<>();

    private PdfStripper(Tree tree, Consumer<PdfPage> sink) {
        this.tree = tree;
        this.sink = sink;
        for (var name : PdfPath.OPERATORS) addOperator(new PdfPath.Drawing(name, this, () -> path));
    }

    static void strip(PDDocument document, Tree tree, Consumer<PdfPage> sink) throws IOException {
        new PdfStripper(tree, sink).writeText(document, Writer.nullWriter());
    }

    /** Only that page, counted from 1. */
    static void strip(PDDocument document, int page, Tree tree, Consumer<PdfPage> sink) throws IOException {
        var stripper = new PdfStripper(tree, sink);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        tree.page(getCurrentPageNo());
        space = PdfSpace.of(page);
        path = new PdfPath(space);
        words = new PdfWords();
        turned = new PdfWords();
        for (var streams = page.getContentStreams(); streams.hasNext(); )
            PdfStreams.measure(streams.next().getCOSObject(), tree);
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Budget.check();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (measured.add(form.getCOSObject())) PdfStreams.measure(form.getCOSObject(), tree);
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        var matrix = glyph.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        boolean upright = Math.abs(Math.IEEEremainder(angle - space.rotation(), 360)) < 5;
        if (upright) words.add(glyph, space.x(matrix), space.y(matrix));
        else turned.add(glyph, glyph.getXDirAdj(), glyph.getYDirAdj());
    }

    @Override
    protected void writePage() {
        sink.accept(new PdfPage(
                getCurrentPageNo(),
                space.width(),
                space.height(),
                words.all(),
                turned.all(),
                path.across(),
                path.down()));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem) {
        // One broken drawing operator does not make the words around it unreadable.
    }
}
