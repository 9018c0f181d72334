package uk.goldthread.register.sources;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/**
 * A row of a table or a paragraph of a document as it stood, with the words marked that a thing was read from.
 *
 * @param line the place of the row or paragraph
 */
public record SourcePassage(Place line, List<Cell> cells) {

    /** "Page 2, table 1, row 3". */
    public String place() {
        return PlaceWords.of(line);
    }

    /** Tells it from the others of its document. */
    public String key() {
        return key(line);
    }

    /**
     * A cell of the row, or the paragraph, which has no column.
     *
     * @param heading what the document calls the column
     */
    public record Cell(@Nullable Integer column, @Nullable String heading, List<Run> runs) {

        /** What stands above it; null above a paragraph. */
        public @Nullable String columnWords() {
            return column == null || heading != null ? heading : "Column " + column;
        }
    }

    /** Words that these fields were read from, or that stand between such. */
    public record Run(String text, List<String> fields) {

        public boolean marked() {
            return !fields.isEmpty();
        }
    }

    /** The field of what was read from places that nothing is said of. */
    static final String TEXT = "text";

    boolean isMarked() {
        return cells.stream().flatMap(cell -> cell.runs().stream()).anyMatch(Run::marked);
    }

    /** The words in that column of the grid, none where no cell begins there. */
    public List<Run> in(int column) {
        return cells.stream()
                .filter(cell -> Objects.equals(cell.column(), column))
                .findFirst()
                .map(Cell::runs)
                .orElse(List.of());
    }

    static SourcePassage of(SourceLine line, Map<String, List<Place>> places, ColumnHeadings headings) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < line.cells().size(); i++) {
            var column = line.columns().isEmpty() ? null : line.columns().get(i);
            var text = line.cells().get(i);
            var marks = new LinkedHashMap<String, BitSet>();
            places.forEach((field, its) -> marks.put(field, marks(line, column, text.length(), its)));
            cells.add(new Cell(column, headings.of(line.place(), column), runs(text, marks)));
        }
        return new SourcePassage(line.place(), cells);
    }

    /** The row or paragraph in which the place lies: "t1r3", "p12". */
    public static String key(Place place) {
        return place.table() == null ? "p" + place.paragraph() : "t" + place.table() + "r" + place.row();
    }

    /** The characters of a cell that lie in these places; a place without characters is the whole cell. */
    private static BitSet marks(SourceLine line, @Nullable Integer column, int length, List<Place> places) {
        var marks = new BitSet();
        for (var place : places)
            if (line.holds(place) && Objects.equals(place.column(), column))
                marks.set(place.start() == null ? 0 : place.start(), place.end() == null ? length : place.end());
        return marks;
    }

    private static List<Run> runs(String text, Map<String, BitSet> marks) {
        var runs = new ArrayList<Run>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            var fields = fields(marks, start);
            if (at < text.length() && fields(marks, at).equals(fields)) continue;
            runs.add(new Run(text.substring(start, at), fields));
            start = at;
        }
        return runs;
    }

    private static List<String> fields(Map<String, BitSet> marks, int at) {
        return marks.entrySet().stream()
                .filter(field -> field.getValue().get(at))
                .map(Map.Entry::getKey)
                .toList();
    }
}
