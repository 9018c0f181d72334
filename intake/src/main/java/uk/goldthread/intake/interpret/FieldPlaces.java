package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;

/** Where the fields of a commitment were read; one that was read nowhere is left out. */
final class FieldPlaces {
    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    void put(String field, @Nullable Passage words) {
        var stands = words == null ? List.<Place>of() : words.places();
        if (!stands.isEmpty())
            places.computeIfAbsent(field, name -> new ArrayList<>()).addAll(stands);
    }

    Map<String, List<Place>> all() {
        return places;
    }
}
