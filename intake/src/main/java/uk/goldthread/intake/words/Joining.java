package uk.goldthread.intake.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words after which a phrase goes on ("the", "of", "and"), and marks that end one. */
public final class Joining {
    private static final Set<String> WORDS = words();
    private static final String ENDS = ".!?:;\u2026";
    private static final String CLOSES = "\"'\u201D\u2019)]";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{2})[.!?](?=\\s+[\\p{Lu}\"\u201C\u2018])");

    private Joining() {}

    /** The text does not end as a sentence does. */
    public static boolean isOpen(String text) {
        var rest = text.strip();
        while (!rest.isEmpty() && CLOSES.indexOf(rest.charAt(rest.length() - 1)) >= 0)
            rest = rest.substring(0, rest.length() - 1);
        return rest.chars().anyMatch(Character::isLetter) && ENDS.indexOf(rest.charAt(rest.length() - 1)) < 0;
    }

    /** Sentences that end, and a last one that does not. */
    public static boolean isBrokenOff(String text) {
        return isOpen(text) && SENTENCE_END.matcher(text).find();
    }

    /** The text ends with a word after which a phrase goes on. */
    public static boolean goesOn(String text) {
        var folded = text.strip();
        if (folded.endsWith("/") || folded.endsWith("&")) return true;
        var last = folded.substring(folded.lastIndexOf(' ') + 1);
        return !last.isEmpty() && Character.isLetter(last.charAt(last.length() - 1)) && WORDS.contains(Fold.of(last));
    }

    public static boolean isJoining(String word) {
        return WORDS.contains(Fold.of(word));
    }

    private static Set<String> words() {
        var words = new HashSet<String>();
        WordList.of("joining").getOrDefault("words", List.of()).forEach(word -> words.add(Fold.of(word)));
        return Set.copyOf(words);
    }
}
