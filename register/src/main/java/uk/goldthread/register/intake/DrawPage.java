package uk.goldthread.register.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.goldthread.intake.read.pdf.PdfPages;

/** A program that draws one page of a PDF: what it is to draw, which page, and where the picture goes. */
final class DrawPage {
    private DrawPage() {}

    public static void main(String[] arguments) throws IOException {
        var picture = PdfPages.picture(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        if (picture.isPresent()) Files.write(Path.of(arguments[2]), picture.get());
    }
}
