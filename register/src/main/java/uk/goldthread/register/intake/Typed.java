package uk.goldthread.register.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What comes with a form. */
final class Typed {
    private Typed() {}

    /** Without blanks at its ends; empty where the field did not come. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static String text(MultiValueMap<String, String> form, String field) {
        return text(form.getFirst(field));
    }

    /** A field that may come several times. */
    static List<String> texts(MultiValueMap<String, String> form, String field) {
        return form.getOrDefault(field, List.of()).stream().map(Typed::text).toList();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A thing a line; blank lines count for nothing. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** One of a field that comes several times; the browser may have sent fewer. */
    static String at(List<String> texts, int at) {
        return at < texts.size() ? texts.get(at) : "";
    }
}
