package uk.goldthread.register.commitments;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What came with a form. */
final class Typed {
    /** All but ends of lines and tabulators; browsers send an end of a line as two characters. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private Typed() {}

    /** Without blanks at its ends and control characters, which no store takes; empty where the field did not come. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : CONTROL.matcher(typed).replaceAll("").strip();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** One a line, without empty lines and repetitions. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
