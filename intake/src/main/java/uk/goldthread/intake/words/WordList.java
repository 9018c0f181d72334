package uk.goldthread.intake.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A vocabulary file: each key with its phrases, parted by bars, those of the Welsh file after the English ones. */
final class WordList {
    private WordList() {}

    static Map<String, List<String>> of(String name) {
        var english = load(name + ".properties");
        var welsh = load(name + "_cy.properties");
        var words = new LinkedHashMap<String, List<String>>();
        for (var key : english.stringPropertyNames()) {
            var phrases = phrases(english.getProperty(key));
            phrases.addAll(phrases(welsh.getProperty(key, "")));
            words.put(key, List.copyOf(phrases));
        }
        return words;
    }

    private static List<String> phrases(String value) {
        var phrases = new ArrayList<String>();
        for (var phrase : value.split("\\|")) if (!phrase.isBlank()) phrases.add(phrase.strip());
        return phrases;
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (var in = WordList.class.getResourceAsStream(file);
                var reader = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
