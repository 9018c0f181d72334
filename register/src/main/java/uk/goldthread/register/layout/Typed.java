package uk.goldthread.register.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What comes with a form. */
public final class Typed {
    /** Names stand in headings, titles and lists. */
    public static final int LONGEST_NAME = 200;

    public static final String TOO_LONG = "Shorten the name to " + LONGEST_NAME + " characters.";

    /**
     * All but ends of lines and tabulators, for no document can hold them; browsers send an end of a line as two
     * characters. And the marks that nobody sees and nobody typed.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\u00AD\u200B\u2060\uFEFF&&[^\n\t]]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Typed() {}

    /** Without blanks of any kind at its ends and without what nobody sees; empty where the field did not come. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : stripped(UNSEEN.matcher(typed).replaceAll(""));
    }

    private static String stripped(String text) {
        int start = 0, end = text.length();
        while (start < end && isBlank(text.charAt(start))) start++;
        while (end > start && isBlank(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** As a field of one line holds it. */
    public static String line(@Nullable String typed) {
        return BLANKS.matcher(text(typed)).replaceAll(" ");
    }

    public static String text(MultiValueMap<String, String> form, String field) {
        return text(form.getFirst(field));
    }

    /** A field that may come several times. */
    public static List<String> texts(MultiValueMap<String, String> form, String field) {
        return form.getOrDefault(field, List.of()).stream().map(Typed::text).toList();
    }

    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A thing a line; blank lines count for nothing. */
    public static List<String> lines(String text) {
        return text.lines().map(Typed::text).filter(line -> !line.isEmpty()).toList();
    }

    /** As {@link #lines}, each once. */
    public static List<String> names(String text) {
        return lines(text).stream().distinct().toList();
    }

    /** One of a field that comes several times; the browser may have sent fewer. */
    public static String at(List<String> texts, int at) {
        return at < texts.size() ? texts.get(at) : "";
    }
}
