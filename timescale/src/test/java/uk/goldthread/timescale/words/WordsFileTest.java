package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsFileTest {

    private static final Set<String> HEALING_ALONE = Set.of("REAL", "MENDED");

    @Test
    void everyTermHasWordsInBothLanguages() throws IOException {
        for (String[] columns : lines()) {
            assertThat(columns).as(columns[0]).hasSize(3);
            assertThat(columns[1]).as("English of %s", columns[0]).isNotBlank();
            if (!HEALING_ALONE.contains(columns[0].strip().split(" ")[0])) {
                assertThat(columns[2]).as("Welsh of %s", columns[0]).isNotBlank();
            }
        }
    }

    @Test
    void noEnglishWordStandsForTwoTerms() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String[] columns : lines()) {
            if (columns[0].startsWith("MENDED")) {
                continue;
            }
            for (String phrase : columns[1].split(";")) {
                assertThat(phrase.isBlank() || seen.add(phrase.strip()))
                        .as(phrase)
                        .isTrue();
            }
        }
    }

    @Test
    void everyTermIsKnown() throws IOException {
        for (String[] columns : lines()) {
            assertThat(Term.valueOf(columns[0].strip().split(" ")[0])).isNotNull();
        }
    }

    private static List<String[]> lines() throws IOException {
        try (var stream = Objects.requireNonNull(WordsFileTest.class.getResourceAsStream("words.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        }
    }
}
