package uk.goldthread.register.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a name stands.
 *
 * @param key what it is called when it is chosen, its holder's word before a slash; null where it cannot be replaced
 * @param where in words
 * @param path of the page that shows it
 * @param words all of its words that hold the name
 */
public record Held(
        @Nullable String key, String where, @Nullable String path, List<String> words) {

    public String around(Name name) {
        return words.isEmpty() ? "" : name.around(words.getFirst());
    }
}
