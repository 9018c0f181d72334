package uk.goldthread.register.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is wrong with a form: a sentence for each field, in the order of the page. A sentence that belongs to no field
 * has the empty name.
 */
public record Errors(Map<String, String> sentences) {

    public static final Errors NONE = new Errors(Map.of());

    public boolean any() {
        return !sentences.isEmpty();
    }

    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    /** What a field's {@code aria-describedby} says: its hint, where it has one, and its error. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String described = (hint == null ? "" : field + "-hint ") + (of(field) == null ? "" : field + "-error");
        return described.isEmpty() ? null : described.strip();
    }

    /** These, and one more where the field is wrong; a field keeps its first sentence. */
    public Errors where(boolean wrong, String field, String sentence) {
        return wrong ? with(field, sentence) : this;
    }

    public Errors with(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(field, sentence);
        return new Errors(more);
    }

    public Errors and(Errors others) {
        Map<String, String> more = new LinkedHashMap<>(sentences);
        others.sentences.forEach(more::putIfAbsent);
        return new Errors(more);
    }

    /** The form again, with what was typed and what is wrong, as a bad request. */
    public ModelAndView on(String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("errors", this);
        return new ModelAndView(template, all, HttpStatus.BAD_REQUEST);
    }
}
