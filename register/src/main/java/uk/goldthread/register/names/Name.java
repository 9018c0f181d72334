package uk.goldthread.register.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name as it may stand in people's words: whole words, in upper or lower case, however they are spaced, whichever
 * apostrophe they are written with. A few capitals are initials, and "cf" is not "CF".
 */
public record Name(String typed, Pattern pattern) {

    /** What stands in place of an erased name. */
    public static final String ERASED = "[name erased]";

    public static final int LONGEST = 100;

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String APOSTROPHES = "'\u2018\u2019\u02bc";
    private static final int WORDS_AROUND = 60;

    /** Null where what was typed is none: two letters at least, or nearly everything would be found. */
    static @Nullable Name of(String typed) {
        var name = typed.strip();
        var letters = name.codePoints().filter(Character::isLetter).count();
        return letters < 2 || name.length() > LONGEST ? null : new Name(name, pattern(name));
    }

    private static Pattern pattern(String name) {
        var words = Arrays.stream(name.split("[\\s\\h]+")).map(Name::word).collect(Collectors.joining("[\\s\\h]+"));
        int flags = INITIALS.matcher(name).matches() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + words + "(?![\\p{L}\\p{M}\\p{N}])", flags);
    }

    private static String word(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> APOSTROPHES.contains(letter) ? "[" + APOSTROPHES + "]" : Pattern.quote(letter))
                .collect(Collectors.joining());
    }

    /** Letters that stand together wherever the name stands: by them, a database finds what may hold it. */
    public String letters() {
        return Stream.of(BETWEEN_LETTERS.split(typed))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    public boolean isIn(@Nullable String words) {
        return words != null && pattern.matcher(words).find();
    }

    public String replacedIn(String words, String by) {
        return pattern.matcher(words).replaceAll(Matcher.quoteReplacement(by));
    }

    /** Covered as with ink: what stands behind it keeps its place, to which others point. */
    public String blackedOutIn(String words) {
        return pattern.matcher(words).replaceAll(name -> name.group().replaceAll("\\S", "█"));
    }

    /** The words about the first place where it stands. */
    public String around(String words) {
        var found = pattern.matcher(words);
        if (!found.find()) return "";
        int start = Math.max(0, found.start() - WORDS_AROUND),
                end = Math.min(words.length(), found.end() + WORDS_AROUND);
        return (start > 0 ? "…" : "") + words.substring(start, end) + (end < words.length() ? "…" : "");
    }
}
