package uk.goldthread.register.sources;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where on a page the links of fields lead: to the first words that each was read from. */
public final class Anchors {
    private final String prefix;
    private final Set<String> given = new HashSet<>();

    public Anchors(String prefix) {
        this.prefix = prefix;
    }

    public String id(String field) {
        return prefix + "-" + field;
    }

    /** The id for an element that shows words of the field; null on all but the first. */
    public @Nullable String first(String field) {
        return given.add(field) ? id(field) : null;
    }
}
