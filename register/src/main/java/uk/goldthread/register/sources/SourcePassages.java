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
        return lines.at(importId, places).stream()
                .map(line -> SourcePassage.of(line, places))
                .toList();
    }

    /** The same for several things at once, each under its key, by one look-up. */
    public <K> Map<K, List<SourcePassage>> ofEach(UUID importId, Map<K, List<Place>> places) {
        var found = lines.at(
                importId, places.values().stream().flatMap(List::stream).toList());
        var passages = new LinkedHashMap<K, List<SourcePassage>>();
        places.forEach((key, its) -> passages.put(
                key,
                found.stream()
                        .filter(line -> its.stream().anyMatch(line::holds))
                        .map(line -> SourcePassage.of(line, its))
                        .toList()));
        return passages;
    }
}
