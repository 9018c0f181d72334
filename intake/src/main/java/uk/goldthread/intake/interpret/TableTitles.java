package uk.goldthread.intake.interpret;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.goldthread.intake.recognise.Part;
import uk.goldthread.intake.tree.Paragraph.Style;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Shape;

/**
 * The title above each table: the heading under which it stands, or, where no heading parts it from the table before and
 * two tables or more have one, the short line just above it, or a numbered one below a heading. The title of the document is none of a table.
 */
final class TableTitles {
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}+ )?\\d{1,2}[.:)]\\s");
    private static final int LONGEST = 12;
    private static final int ENOUGH = 2;

    private final Passage ofDocument;
    private final boolean linesAreTitles;
    private final Map<Part.Grid, Passage> titles = new IdentityHashMap<>();

    private TableTitles(List<Part> parts, Passage ofDocument) {
        this.ofDocument = ofDocument;
        this.linesAreTitles = lines(parts) >= ENOUGH;
    }

    static TableTitles of(List<Part> parts, Passage ofDocument) {
        var titles = new TableTitles(parts, ofDocument);
        var title = Passage.EMPTY;
        boolean headed = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Text text && text.paragraph().style() == Style.HEADING) {
                title = text.words();
                headed = true;
            }
            if (!(parts.get(i) instanceof Part.Grid grid)) continue;
            if (titles.linesAreTitles) title = titles.line(parts, i, headed).orElse(title);
            titles.titles.put(grid, title == ofDocument ? Passage.EMPTY : title);
            headed = false;
        }
        return titles;
    }

    Passage above(Part.Grid grid) {
        return Objects.requireNonNull(titles.get(grid));
    }

    private long lines(List<Part> parts) {
        long lines = 0;
        for (int i = 0; i < parts.size(); i++)
            if (parts.get(i) instanceof Part.Grid && line(parts, i).isPresent()) lines++;
        return lines;
    }

    /** Below a heading only a line with a number is a title of its own: "2. Objective: fair employment". */
    private Optional<Passage> line(List<Part> parts, int table, boolean headed) {
        return line(parts, table)
                .filter(words -> !headed || NUMBERED.matcher(words.text()).lookingAt());
    }

    /** The paragraph just above, if it looks like a title. */
    private Optional<Passage> line(List<Part> parts, int table) {
        if (table == 0 || !(parts.get(table - 1) instanceof Part.Text text)) return Optional.empty();
        return Optional.of(text)
                .filter(above -> above.paragraph().style() == Style.BODY && above.words() != ofDocument)
                .map(Part.Text::words)
                .filter(words -> isTitle(words.text()));
    }

    private static boolean isTitle(String text) {
        return Shape.wordCount(text) <= LONGEST && Joining.isOpen(text) && !Shape.isTimescale(text);
    }
}
