package uk.goldthread.timescale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts from which the fuzzer starts, and those by which it has found something, keep what holds for any text. */
class CorpusTest {

    static Stream<Path> texts() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(CorpusTest.class.getResource("AnyTextFuzzInputs/holds"))
                .toURI());
        return Files.list(folder).sorted();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatHoldsForAnyTextHoldsForIt(Path file) throws IOException {
        AnyText.holds(new String(Files.readAllBytes(file), UTF_8));
    }
}
