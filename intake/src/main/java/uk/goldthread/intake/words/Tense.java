package uk.goldthread.intake.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether words look ahead or tell what was done, by the words of {@code tenses.properties} and its Welsh twin. */
public enum Tense {
    TO_COME,
    DONE;

    private static final Phrases<Tense> PHRASES = phrases();

    /** "agreed", "opened" */
    private static final Pattern PARTICIPLE = Pattern.compile("(?i)\\b[a-z]{3,}ed(?!\\p{L})");

    /** The tense of the first word in the text that has one. */
    public static Optional<Tense> first(String text) {
        var phrase = PHRASES.from(0, text);
        var participle = PARTICIPLE.matcher(text);
        participle.region(0, phrase.map(Phrases.Found::start).orElse(text.length()));
        participle.useTransparentBounds(true);
        return participle.find() ? Optional.of(DONE) : phrase.map(Phrases.Found::meaning);
    }

    private static Phrases<Tense> phrases() {
        Map<String, Tense> phrases = new HashMap<>();
        WordList.of("tenses")
                .forEach((tense, words) -> words.forEach(word -> phrases.put(
                        word, Tense.valueOf(tense.toUpperCase(Locale.ROOT).replace('-', '_')))));
        return new Phrases<>(phrases);
    }
}
