package uk.goldthread.intake.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import uk.goldthread.intake.budget.Budget;

/** Draws the pages of a PDF in grey, within bounds of size and time. */
final class PdfPictures extends PDFRenderer {
    /** A sheet of A3 at 300 dots an inch has 17 million; a larger page is drawn with fewer dots. */
    private static final float MOST_DOTS = 20_000_000;

    /** A sheet of A3 at 600 dots an inch has 70 million; a larger picture on a page is left blank. */
    private static final long LARGEST_PICTURE = 80_000_000;

    PdfPictures(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** @param number of the page, from 1 */
    BufferedImage page(int number, float dotsPerInch) throws IOException {
        Budget.check();
        var box = document.getPage(number - 1).getCropBox();
        float most = (float) Math.sqrt(MOST_DOTS / Math.max(1, box.getWidth() * box.getHeight()));
        return renderImage(number - 1, Math.min(dotsPerInch / 72, most), ImageType.GRAY);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        private Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            Budget.check();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            Budget.check();
            if ((long) picture.getWidth() * picture.getHeight() <= LARGEST_PICTURE) super.drawImage(picture);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException problem) {
            // As in PdfStripper: one broken drawing operator does not spoil the rest of the page.
        }
    }
}
