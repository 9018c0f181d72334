package uk.goldthread.timescale.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsFileTest {

    /** Words that only mend, and English ones that mean what they mean in English alone: "fall", "sum". */
    private static final Set<String> ENGLISH_ALONE = Set.of("REAL", "MENDED", "SEASON 12", "SEASON 13");

    @Test
    void everyTermHasWordsInBothLanguages() throws IOException {
        for (String[] columns : lines()) {
            assertThat(columns).as(columns[0]).hasSize(3);
            assertThat(columns[1]).as("English of %s", columns[0]).isNotBlank();
            String key = columns[0].strip();
            if (!ENGLISH_ALONE.contains(key) && !ENGLISH_ALONE.contains(key.split(" ")[0])) {
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
                // "o'r" and "or" are one word to the reader.
                assertThat(phrase.isBlank() || seen.add(phrase.strip().replace("'", "")))
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

    @Test
    void itsEntriesAreItsPhrasesAllEnglishOnesFirst() throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        List<WordsFile.Entry> entries = WordsFile.read(vocabulary);
        long phrases = lines().stream()
                .flatMap(columns -> Stream.of(columns[1], columns[2]))
                .flatMap(column -> Stream.of(column.split(";")))
                .filter(phrase -> !phrase.isBlank())
                .count();
        assertThat(entries).hasSize((int) phrases);
        assertThat(entries.getFirst().words()).isEqualTo("january");
        assertThat(entries.getFirst().term()).isEqualTo(Term.MONTH);
        assertThat(entries.getFirst().value()).isEqualTo(1);
        assertThat(entries.stream().map(WordsFile.Entry::isWelsh).toList()).isSorted();
        assertThat(vocabulary.isEnglish(vocabulary.ofWord(Keys.of("january")))).isTrue();
        assertThat(vocabulary.isEnglish(vocabulary.ofWord(Keys.of("ionawr")))).isFalse();
    }

    @Test
    void wordsOfFourLettersAndMonthsOfThreeTellWelshFromEnglish() {
        assertThat(telling("bellach", Term.NEW_DATE, true)).isTrue();
        assertThat(telling("nawr", Term.NOW, true)).isTrue();
        assertThat(telling("hyd", Term.UNTIL, true)).isFalse();
        assertThat(telling("haf", Term.SEASON, true)).isTrue();
        assertThat(telling("meh", Term.MONTH, true)).isTrue();
        assertThat(telling("ym", Term.MONTH, true)).isFalse();
        assertThat(telling("bellach", Term.NEW_DATE, false)).isFalse();
        assertThat(telling("1234", Term.NEW_DATE, true)).isFalse();
    }

    private static boolean telling(String word, Term term, boolean welsh) {
        return new WordsFile.Entry(word, Lexer.learn(word, new Vocabulary()), term, 0, welsh).isTelling(0);
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
