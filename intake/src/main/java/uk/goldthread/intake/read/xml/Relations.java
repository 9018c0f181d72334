package uk.goldthread.intake.read.xml;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.goldthread.intake.read.source.Tree;

/**
 * The parts of an Office Open XML container to which one part refers (ECMA-376 part 2, 9.3). References that lead out
 * of the container are left out, so they are never followed.
 */
public record Relations(Map<String, Relation> byId) {

    public record Relation(String kind, String part) {}

    /** {@code part} is the referring part, or empty for the container itself. */
    public static Relations of(String part, Container container, Tree tree) {
        int slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        var name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relation> found = new LinkedHashMap<>();
        if (!container.has(name)) return new Relations(found);
        try (var xml = Xml.open(container.part(name), tree)) {
            while (xml.next()) {
                if (!xml.starts("Relationship")
                        || xml.attribute("TargetMode", "").equals("External")) continue;
                var kind = xml.attribute("Type", "");
                var target = resolve(folder, xml.attribute("Target", ""));
                if (container.has(target))
                    found.put(xml.attribute("Id", ""), new Relation(kind.substring(kind.lastIndexOf('/') + 1), target));
            }
        }
        return new Relations(found);
    }

    private static String resolve(String folder, String target) {
        try {
            return URI.create("/" + folder)
                    .resolve(target.replace(" ", "%20"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException noPath) {
            return "";
        }
    }

    public List<String> all(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .distinct()
                .toList();
    }

    public Optional<String> first(String kind) {
        return all(kind).stream().findFirst();
    }
}
