package uk.goldthread.intake.read;

import org.jspecify.annotations.Nullable;

/** The properties that an Office Open XML document has of its own (ECMA-376 part 2, 11). */
final class CoreProperties {
    private CoreProperties() {}

    /** The title that its author gave it; null where there is none. */
    static @Nullable String title(Container container, Tree tree) {
        var part = Relations.of("", container, tree).first("core-properties");
        if (part.isEmpty()) return null;
        try (var xml = Xml.open(container.part(part.get()), tree)) {
            while (xml.next()) if (xml.starts("title")) return orNull(xml.textWithin());
        }
        return null;
    }

    static @Nullable String orNull(String title) {
        var clean = Characters.clean(title);
        return clean.isEmpty() ? null : clean;
    }
}
