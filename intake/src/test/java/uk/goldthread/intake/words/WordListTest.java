package uk.goldthread.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListTest {
    private static final Path LISTS = Path.of("src/main/resources/uk/goldthread/intake/words");
    private static final String WELSH = "_cy.properties";

    static Stream<Path> english() throws IOException {
        return Files.list(LISTS).filter(file -> !file.toString().endsWith(WELSH));
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyKeyHasItsWordsInBothLanguages(Path english) throws IOException {
        var welsh = Path.of(english.toString().replace(".properties", WELSH));
        assertThat(keysWithWords(english)).isNotEmpty().isEqualTo(keysWithWords(welsh));
    }

    private static Set<String> keysWithWords(Path file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        words.values().removeIf(phrases -> phrases.toString().isBlank());
        return words.stringPropertyNames();
    }
}
