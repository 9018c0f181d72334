package uk.goldthread.intake.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Verbs with which a task begins, from {@code verbs.properties} and its Welsh twin. */
public final class Verbs {
    private static final Set<String> WORDS = words();

    private Verbs() {}

    public static boolean begins(String word) {
        return WORDS.contains(Fold.of(word));
    }

    /** For a regular expression: any of them. */
    public static String any() {
        return WORDS.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Set<String> words() {
        var words = new HashSet<String>();
        WordList.of("verbs").getOrDefault("words", List.of()).forEach(word -> words.add(Fold.of(word)));
        return Set.copyOf(words);
    }
}
