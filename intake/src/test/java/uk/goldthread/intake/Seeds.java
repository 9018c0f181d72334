package uk.goldthread.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Draft;

/** The five real documents, where they lie beside the project; tests that need them are skipped where they do not. */
final class Seeds {
    static final String REGIONAL_REPORT = "000_d7404a097fe495d1.txt";
    static final String IMPROVEMENT_PLAN = "001_fb5c5b54793b645b.txt";
    static final String PROGRESS_APPENDIX = "002_83cb53ff685e8fee.txt";
    static final String ACTION_NOTES = "003_b75ce36864257b77.txt";
    static final String PROGRAMME = "004_d0476f98dfbb8634.txt";

    private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

    private Seeds() {}

    static String text(String name) {
        var folder = folder();
        assumeTrue(folder != null, "the seed documents are not beside the project: " + name);
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Draft read(String name) {
        return draft(text(name), name);
    }

    static Draft draft(String text, String name) {
        var reading = Intake.read(text.getBytes(StandardCharsets.UTF_8), name, Intake.Options.asOf(TODAY));
        return switch (reading) {
            case Reading.Read read -> read.draft();
            case Reading.Unreadable(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static @Nullable Path folder() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent())
            for (var candidate : new Path[] {
                here.resolve("shared/seeds"), here.resolveSibling("shared").resolve("seeds")
            }) if (Files.isDirectory(candidate)) return candidate;
        return null;
    }
}
