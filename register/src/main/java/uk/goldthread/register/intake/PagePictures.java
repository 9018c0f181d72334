package uk.goldthread.register.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.read.PdfPages;
import uk.goldthread.register.sources.SourceExcerpt;

/**
 * Draws pages of uploaded PDFs, each in a process of its own: a page can be made so that nothing within the application
 * would bound its time and its memory, and a process can be killed.
 */
@Component
class PagePictures {
    /** A commitment stands on one page, or goes on over the next. */
    private static final int MOST_PAGES = 3;

    private final DrawingLimits limits;
    private final Semaphore free;

    @Autowired
    PagePictures() {
        this(DrawingLimits.standard());
    }

    PagePictures(DrawingLimits limits) {
        this.limits = limits;
        this.free = new Semaphore(limits.atOnce());
    }

    /** The pages on which the passages of an excerpt stand. */
    List<PagePicture> of(byte[] pdf, SourceExcerpt excerpt) {
        return excerpt.markedPages()
                .limit(MOST_PAGES)
                .flatMap(number ->
                        PdfPages.words(pdf, number).map(words -> PagePicture.of(number, words, excerpt)).stream())
                .toList();
    }

    /** The page as a picture; empty where it cannot be drawn within the limits. The file is fetched when its turn has come. */
    Optional<byte[]> picture(Supplier<byte @Nullable []> pdf, int number) {
        try {
            if (!free.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) return Optional.empty();
            try {
                var file = pdf.get();
                return file == null ? Optional.empty() : drawn(file, number);
            } finally {
                free.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Optional<byte[]> drawn(byte[] pdf, int number) throws IOException, InterruptedException {
        var document = Files.createTempFile("page", ".pdf");
        var picture = Files.createTempFile("page", ".png");
        try {
            Files.write(document, pdf);
            draw(document, number, picture);
            var png = Files.readAllBytes(picture);
            return png.length == 0 ? Optional.empty() : Optional.of(png);
        } finally {
            Files.delete(document);
            Files.delete(picture);
        }
    }

    /** The program sees nothing of this one's environment, in which secrets may stand. */
    private void draw(Path document, int number, Path picture) throws IOException, InterruptedException {
        var program = new ProcessBuilder(command(document, number, picture))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        program.environment().clear();
        var drawing = program.start();
        try {
            drawing.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            drawing.destroyForcibly().waitFor();
        }
    }

    private List<String> command(Path document, int number, Path picture) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DrawPage.class.getName(),
                document.toString(),
                Integer.toString(number),
                picture.toString());
    }
}
