package uk.goldthread.timescale.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The phrases of {@code words.txt} and what they mean, in their order, all English ones before the Welsh. */
final class WordsFile {

    /** One phrase for a term. */
    record Entry(String words, Tokens phrase, Term term, int value, boolean isWelsh) {

        private static final int SHORTEST_TELLING = 4;
        private static final int SHORTEST_TELLING_NAME = 3;

        /** Whether the word there is long enough to tell Welsh from English. */
        boolean isTelling(int at) {
            boolean name = term == Term.MONTH || term == Term.SEASON;
            int length = phrase.end(at) - phrase.start(at);
            return isWelsh && phrase.is(at, Term.WORD) && length >= (name ? SHORTEST_TELLING_NAME : SHORTEST_TELLING);
        }
    }

    private final Vocabulary vocabulary;
    private final List<Entry> entries = new ArrayList<>();

    private WordsFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the phrases, and lets the vocabulary learn their words. */
    static List<Entry> read(Vocabulary vocabulary) {
        WordsFile file = new WordsFile(vocabulary);
        List<String[]> lines = lines();
        lines.forEach(columns -> file.add(columns[0], columns[1], false));
        vocabulary.endEnglish();
        lines.forEach(columns -> file.add(columns[0], columns[2], true));
        return file.entries;
    }

    private void add(String meaning, String phrases, boolean welsh) {
        String[] head = meaning.strip().split(" ");
        Term term = Term.valueOf(head[0]);
        int value = Integer.parseInt(head[1]);
        for (String phrase : phrases.split(";")) {
            String words = phrase.strip();
            if (!words.isEmpty()) {
                entries.add(new Entry(words, Lexer.learn(words, vocabulary), term, value, welsh));
            }
        }
    }

    private static List<String[]> lines() {
        var stream = Objects.requireNonNull(WordsFile.class.getResourceAsStream("words.txt"), "words.txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
