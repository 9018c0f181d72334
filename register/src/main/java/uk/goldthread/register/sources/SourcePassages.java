package uk.goldthread.register.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.tree.Place;

/** The words of a document that something was read from, as they stood. */
@Component
public class SourcePassages {
    private final SourceLines lines;

    SourcePassages(SourceLines lines) {
        this.lines = lines;
    }

    /** The rows and paragraphs in which these places lie, in the order of the document, with the places marked. */
    public List<SourcePassage> of(UUID importId, List<Place> places) {
        var found = lines.at(importId, places);
        var headings = lines.headings(importId, found);
        return found.stream()
                .map(line -> SourcePassage.of(line, Map.of(SourcePassage.TEXT, places), headings))
                .toList();
    }

    /** The same for the fields of several things at once, each under its key, by one look-up. */
    public <K> Map<K, List<SourcePassage>> ofEach(UUID importId, Map<K, Map<String, List<Place>>> fields) {
        var found = lines.at(
                importId,
                fields.values().stream().flatMap(its -> all(its).stream()).toList());
        var headings = lines.headings(importId, found);
        var passages = new LinkedHashMap<K, List<SourcePassage>>();
        fields.forEach((key, its) -> passages.put(
                key,
                found.stream()
                        .filter(line -> all(its).stream().anyMatch(line::holds))
                        .map(line -> SourcePassage.of(line, its, headings))
                        .toList()));
        return passages;
    }

    /** The same with the rows and paragraphs around them, as they stood there. */
    public SourceExcerpt around(UUID importId, Map<String, List<Place>> fields) {
        return SourceExcerpt.of(lines.around(importId, all(fields)), fields);
    }

    private static List<Place> all(Map<String, List<Place>> fields) {
        return fields.values().stream().flatMap(List::stream).toList();
    }
}
