package uk.goldthread.intake.read.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import uk.goldthread.intake.budget.Budget;
import uk.goldthread.intake.read.source.CannotRead;

/**
 * The program that recognises words in pictures, where it is installed, run as a process of its own for each page. It
 * tells the words in hOCR, with their places, baselines and sizes.
 */
final class Tesseract {
    static final String PROGRAM = "tesseract";

    private static final Set<String> WANTED = Set.of("eng", "cym");
    private static final Pattern BOX = Pattern.compile("\\bbbox (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final Pattern BASELINE = Pattern.compile("\\bbaseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern SIZE = Pattern.compile("\\bx_size ([\\d.]+)");

    private final String program;

    /** Of English and Welsh, those that are installed. */
    private final List<String> languages;

    private Tesseract(String program, List<String> languages) {
        this.program = program;
        this.languages = languages;
    }

    static Optional<Tesseract> named(String program) {
        var languages = languages(program);
        return languages.isEmpty() ? Optional.empty() : Optional.of(new Tesseract(program, languages));
    }

    private static List<String> languages(String program) {
        try {
            var process = new ProcessBuilder(program, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.lines().map(String::strip).filter(WANTED::contains).toList();
        } catch (IOException notInstalled) {
            return List.of();
        }
    }

    /** @param picture in shades of grey */
    List<PdfWord> words(BufferedImage picture, float dotsPerPoint, int dotsPerInch) throws IOException {
        var folder = Files.createTempDirectory("goldthread-page");
        Path page = folder.resolve("page.pgm"), told = folder.resolve("page.hocr");
        try {
            write(picture, page);
            var process = new ProcessBuilder(
                            program,
                            "stdin",
                            "stdout",
                            "--dpi",
                            String.valueOf(dotsPerInch),
                            "-l",
                            String.join("+", languages),
                            "hocr")
                    .redirectInput(page.toFile())
                    .redirectOutput(told.toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
            await(process);
            return words(Files.readString(told), dotsPerPoint);
        } finally {
            Files.deleteIfExists(page);
            Files.deleteIfExists(told);
            Files.delete(folder);
        }
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("P5 %d %d 255\n"
                    .formatted(picture.getWidth(), picture.getHeight())
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        }
    }

    private static void await(Process process) {
        try {
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) Budget.check();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotRead("The reading was stopped. Choose the file again.");
        } finally {
            process.destroyForcibly();
        }
    }

    static List<PdfWord> words(String hocr, float dotsPerPoint) {
        var words = new ArrayList<PdfWord>();
        for (var line : Jsoup.parse(hocr).select(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat")) {
            var found = new ArrayList<PdfWord>();
            for (var word : line.select(".ocrx_word"))
                if (!isStroke(word.text())) found.add(word(word, line, dotsPerPoint));
            addInRuns(found, words);
        }
        return words;
    }

    /** What is left of a table's lines. */
    private static boolean isStroke(String text) {
        return text.codePoints().allMatch(c -> "|_—–-~=[]{}".indexOf(c) >= 0);
    }

    private static PdfWord word(Element word, Element line, float dotsPerPoint) {
        int left = box(word, 1), right = box(word, 3);
        var title = line.attr("title");
        var baseline = BASELINE.matcher(title);
        float slope = baseline.find() ? Float.parseFloat(baseline.group(1)) : 0;
        float below = slope == 0 && !baseline.hasMatch() ? 0 : Float.parseFloat(baseline.group(2));
        float base = box(line, 4) + below + slope * (left - box(line, 1));
        var size = SIZE.matcher(title);
        float letters = size.find() ? Float.parseFloat(size.group(1)) : box(line, 4) - box(line, 2);
        return new PdfWord(
                word.text(),
                left / dotsPerPoint,
                right / dotsPerPoint,
                base / dotsPerPoint,
                letters / dotsPerPoint,
                false,
                0);
    }

    private static int box(Element element, int side) {
        var box = BOX.matcher(element.attr("title"));
        return box.find() ? Integer.parseInt(box.group(side)) : 0;
    }

    private static void addInRuns(List<PdfWord> line, List<PdfWord> words) {
        int run = words.isEmpty() ? 0 : words.getLast().run() + 1;
        for (int i = 0; i < line.size(); i++) {
            if (i > 0 && !line.get(i - 1).leadsOnTo(line.get(i), true)) run++;
            words.add(line.get(i).ofRun(run));
        }
    }
}
