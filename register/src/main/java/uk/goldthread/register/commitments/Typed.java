package uk.goldthread.register.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came with a form. */
final class Typed {
    private Typed() {}

    /** Without blanks at its ends; empty where the field did not come. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
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
