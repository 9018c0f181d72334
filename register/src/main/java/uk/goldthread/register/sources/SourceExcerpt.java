package uk.goldthread.register.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.tree.Place;

/** A stretch of a document as it stood, tables as tables, with the words marked that a thing was read from. */
public record SourceExcerpt(List<Part> parts) {

    /**
     * Neighbouring rows of one table, or a paragraph.
     *
     * @param columns how many the table has here, 0 for a paragraph
     */
    public record Part(int columns, List<SourcePassage> lines) {

        public String place() {
            return lines.getFirst().place();
        }
    }

    public Stream<SourcePassage> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }

    /** The pages on which something is marked. */
    public Stream<Integer> markedPages() {
        return lines().filter(SourcePassage::isMarked)
                .map(line -> line.line().page())
                .filter(Objects::nonNull)
                .distinct();
    }

    static SourceExcerpt of(List<SourceLine> lines, Map<String, List<Place>> fields) {
        var parts = new ArrayList<List<SourceLine>>();
        for (var line : lines) {
            if (parts.isEmpty() || !goesOn(parts.getLast().getLast(), line)) parts.add(new ArrayList<>());
            parts.getLast().add(line);
        }
        return new SourceExcerpt(parts.stream().map(part -> part(part, fields)).toList());
    }

    /** The next row of the same table. */
    private static boolean goesOn(SourceLine last, SourceLine line) {
        @Nullable Integer table = line.place().table();
        return table != null && Objects.equals(table, last.place().table());
    }

    private static Part part(List<SourceLine> lines, Map<String, List<Place>> fields) {
        int columns = lines.stream()
                .flatMap(line -> line.columns().stream())
                .mapToInt(column -> column)
                .max()
                .orElse(0);
        return new Part(
                columns,
                lines.stream()
                        .map(line -> SourcePassage.of(line, fields, ColumnHeadings.NONE))
                        .toList());
    }
}
