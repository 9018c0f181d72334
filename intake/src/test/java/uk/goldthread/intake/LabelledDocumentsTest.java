package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of the kinds that public bodies write, each with what a careful officer reads out of it beside it. */
class LabelledDocumentsTest {
    private static final Path FOLDER = Path.of("src/test/resources/uk/goldthread/intake/gold");
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatAnOfficerReads(String document) throws IOException {
        assertThat(read(document)).isEqualTo(answers(document));
    }

    private static List<String> read(String document) throws IOException {
        return switch (Intake.read(FOLDER.resolve(document), Intake.Options.asOf(TODAY))) {
            case Reading.Read read -> Answers.of(read.draft());
            case Reading.Unreadable(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static List<String> answers(String document) throws IOException {
        return Files.readAllLines(FOLDER.resolve(document + ".answers"));
    }

    static Stream<String> documents() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".answers"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
