package uk.goldthread.register.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** Says where something stands as a person would: "page 2, table 1, row 3". */
public final class PlaceWords {
    private PlaceWords() {}

    public static String of(Place place) {
        var words = new ArrayList<String>();
        add(words, "page", place.page());
        if (place.sheet() != null) words.add("sheet “" + place.sheet() + "”");
        if (place.sheet() == null) add(words, "table", place.table());
        add(words, "row", place.row());
        add(words, "column", place.column());
        if (place.table() == null) add(words, "paragraph", place.paragraph());
        return String.join(", ", words);
    }

    /** The place of a problem or a reading: where it begins, and how many further places it has. */
    public static String of(List<Place> places) {
        if (places.isEmpty()) return "";
        var first = of(places.getFirst());
        return places.size() == 1 ? first : first + " and %d more".formatted(places.size() - 1);
    }

    private static void add(List<String> words, String what, @Nullable Integer number) {
        if (number != null) words.add(what + " " + number);
    }
}
