package uk.goldthread.register.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.budget.Spent;
import uk.goldthread.intake.read.pdf.PdfPages;
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
    private final Semaphore drawing;
    private final Semaphore finding;

    @Autowired
    PagePictures() {
        this(DrawingLimits.standard());
    }

    PagePictures(DrawingLimits limits) {
        this.limits = limits;
        this.drawing = new Semaphore(limits.atOnce());
        this.finding = new Semaphore(limits.atOnce());
    }

    /** A file that can be had piece by piece, so that none of it has to be in memory. */
    @FunctionalInterface
    interface Pdf {
        void sendTo(OutputStream out) throws IOException;
    }

    private interface Use<T> {
        T of(Path document) throws IOException, InterruptedException;
    }

    /** The pages on which the passages of an excerpt stand. */
    List<PagePicture> of(Pdf pdf, SourceExcerpt excerpt) {
        var numbers = excerpt.markedPages().limit(MOST_PAGES).toList();
        return numbers.isEmpty()
                ? List.of()
                : inTurn(finding, limits.finding(), pdf, document -> found(document, numbers, excerpt))
                        .orElse(List.of());
    }

    private List<PagePicture> found(Path document, List<Integer> numbers, SourceExcerpt excerpt) {
        try {
            return Budget.within(
                    limits.finding(),
                    () -> PdfPages.words(document, numbers).entrySet().stream()
                            .map(page -> PagePicture.of(page.getKey(), page.getValue(), excerpt))
                            .toList());
        } catch (Spent tooMuch) {
            return List.of();
        }
    }

    /** The page as a picture; empty where it cannot be drawn within the limits. */
    Optional<byte[]> picture(Pdf pdf, int number) {
        return inTurn(drawing, limits.time(), pdf, document -> drawn(document, number))
                .filter(png -> png.length > 0);
    }

    /** The file is fetched when its turn has come, and is gone when it was used. */
    private <T> Optional<T> inTurn(Semaphore free, Duration longest, Pdf pdf, Use<T> use) {
        try {
            if (!free.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) return Optional.empty();
            try {
                return Optional.of(fetched(pdf, use));
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

    private static <T> T fetched(Pdf pdf, Use<T> use) throws IOException, InterruptedException {
        var document = Files.createTempFile("page", ".pdf");
        try {
            try (var out = Files.newOutputStream(document)) {
                pdf.sendTo(out);
            }
            return use.of(document);
        } finally {
            Files.delete(document);
        }
    }

    private byte[] drawn(Path document, int number) throws IOException, InterruptedException {
        var picture = Files.createTempFile("page", ".png");
        try {
            draw(document, number, picture);
            return Files.readAllBytes(picture);
        } finally {
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
