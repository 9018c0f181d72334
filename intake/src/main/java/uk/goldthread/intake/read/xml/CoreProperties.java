package uk.goldthread.intake.read.xml;

import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.read.source.Characters;
import uk.goldthread.intake.read.source.Tree;

/** The properties that an Office Open XML document has of its own (ECMA-376 part 2, 11). */
public final class CoreProperties {
    private CoreProperties() {}

    /** The title that its author gave it; null where there is none. */
    public static @Nullable String title(Container container, Tree tree) {
        var part = Relations.of("", container, tree).first("core-properties");
        if (part.isEmpty()) return null;
        try (var xml = Xml.open(container.part(part.get()), tree)) {
            while (xml.next()) if (xml.starts("title")) return orNull(xml.textWithin());
        }
        return null;
    }

    public static @Nullable String orNull(String title) {
        var clean = Characters.clean(title);
        return clean.isEmpty() ? null : clean;
    }
}
