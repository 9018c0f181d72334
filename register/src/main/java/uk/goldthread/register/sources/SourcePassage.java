package uk.goldthread.register.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/**
 * A row of a table or a paragraph of a document as it stood, with the words marked that a thing was read from.
 *
 * @param place in words: "page 2, table 1, row 3"
 */
public record SourcePassage(String place, List<Cell> cells) {

    /** A cell of the row, or the paragraph, which has no column. */
    public record Cell(@Nullable Integer column, List<Run> runs) {}

    /** Words that were read from, or that stand between them. */
    public record Run(String text, boolean marked) {}

    static SourcePassage of(SourceLine line, List<Place> places) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < line.cells().size(); i++) {
            var column = line.columns().isEmpty() ? null : line.columns().get(i);
            var here = places.stream()
                    .filter(place -> line.holds(place) && Objects.equals(place.column(), column))
                    .toList();
            cells.add(new Cell(column, runs(line.cells().get(i), here)));
        }
        return new SourcePassage(PlaceWords.of(line.place()), cells);
    }

    private static List<Run> runs(String text, List<Place> marked) {
        var isMarked = new boolean[text.length()];
        for (var place : marked) mark(isMarked, place);
        var runs = new ArrayList<Run>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at < text.length() && isMarked[at] == isMarked[start]) continue;
            runs.add(new Run(text.substring(start, at), isMarked[start]));
            start = at;
        }
        return runs;
    }

    /** A place without characters is the whole cell. */
    private static void mark(boolean[] isMarked, Place place) {
        int start = place.start() == null ? 0 : place.start();
        int end = place.end() == null ? isMarked.length : Math.min(place.end(), isMarked.length);
        for (int at = start; at < end; at++) isMarked[at] = true;
    }
}
