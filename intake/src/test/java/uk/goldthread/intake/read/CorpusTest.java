package uk.goldthread.intake.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files from which the fuzzers start, and those by which they have found something, keep what holds for any file. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/uk/goldthread/intake/read");

    static List<Arguments> files() throws IOException {
        var files = new ArrayList<Arguments>();
        for (var format : AnyFile.values())
            try (var inputs = Files.list(CORPUS.resolve(name(format) + "FuzzInputs/holds"))) {
                inputs.sorted().forEach(file -> files.add(Arguments.of(format, file)));
            }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatHoldsForAnyFileHoldsForIt(AnyFile format, Path file) throws IOException {
        format.holds(Files.readAllBytes(file));
    }

    private static String name(AnyFile format) {
        return format.name().charAt(0) + format.name().substring(1).toLowerCase();
    }
}
