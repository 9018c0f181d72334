package uk.goldthread.intake.heal;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.tree.Place;
import uk.goldthread.intake.tree.Row;
import uk.goldthread.intake.words.Joining;
import uk.goldthread.intake.words.Role;
import uk.goldthread.intake.words.Shape;

/**
 * The rest of a row that a page break cut: the first row after the break, without the reference that the others have, or
 * with a sentence or a run of owners of which the row above has the beginning. A row with a day of its own beside one that has its day is
 * none.
 */
final class RestOfRow {
    private static final double MOST = 0.6;

    private final OptionalInt reference;
    private final boolean looksLikeReferences;
    private final OptionalInt due;
    private final OptionalInt owner;
    private final KnownWords known;

    RestOfRow(Row heading, List<Row> rows, KnownWords known) {
        this.known = known;
        this.due = column(heading, Role.DUE);
        this.owner = column(heading, Role.OWNER);
        this.reference = column(heading, Role.REFERENCE).stream()
                .filter(column -> share(rows, row -> !row.words(column).isBlank()) >= MOST)
                .findFirst();
        this.looksLikeReferences = share(rows, row -> isReference(row.words(0))) >= MOST;
    }

    private static OptionalInt column(Row heading, Role role) {
        return IntStream.range(0, heading.cells().size())
                .filter(column ->
                        HeadingRow.role(heading, column).filter(role::equals).isPresent())
                .findFirst();
    }

    private static double share(List<Row> rows, Predicate<Row> isSuch) {
        return (double) rows.stream().filter(isSuch).count() / rows.size();
    }

    private static boolean isReference(Passage words) {
        return Shape.isReference(words.text());
    }

    /** Whatever the heading says, most rows begin with a reference, and so does this one. */
    boolean hasReference(Row row) {
        return looksLikeReferences && isReference(row.words(0));
    }

    private OptionalInt reference() {
        return reference.isPresent() || !looksLikeReferences ? reference : OptionalInt.of(0);
    }

    /** @param inSentence some cell goes on with a sentence of the cell above */
    boolean is(Row above, Row row, boolean inSentence) {
        if (!isAfterBreak(above, row)) return false;
        boolean goesOn = inSentence || namesFurtherOwner(above, row);
        var reference = reference();
        if (reference.isPresent())
            return row.words(reference.getAsInt()).isBlank() && (goesOn || !isDated(above) || !isDated(row));
        return goesOn && !(isDated(above) && isDated(row));
    }

    /** It stands on another page, or in another of the tables that are one now. */
    private static boolean isAfterBreak(Row above, Row row) {
        var first = row.places().findFirst();
        return first.isPresent() && above.places().noneMatch(place -> isTogether(place, first.get()));
    }

    private static boolean isTogether(Place one, Place other) {
        return Objects.equals(one.page(), other.page()) && Objects.equals(one.table(), other.table());
    }

    /** "J. Marsh/" above, and below whoever comes after the stroke. */
    private boolean namesFurtherOwner(Row above, Row row) {
        return owner.isPresent()
                && Joining.goesOn(above.words(owner.getAsInt()).text())
                && !row.words(owner.getAsInt()).isBlank();
    }

    private boolean isDated(Row row) {
        return due.isPresent() && Shape.isTimescale(row.words(due.getAsInt()).text());
    }

    /** The words of both in that column: what stops in the middle goes on, other words are a further line. */
    Passage join(Row above, Row row, int column) {
        var words = List.of(above.words(column), row.words(column));
        return Passage.join(words, isOpen(words, column) ? " " : "\n");
    }

    private boolean isOpen(List<Passage> words, int column) {
        var above = words.getFirst().text();
        var below = words.getLast().text();
        if (due.isPresent() && due.getAsInt() == column) return true;
        if (below.isBlank() || !Joining.isOpen(above)) return false;
        return Character.isLowerCase(below.charAt(0)) || Joining.goesOn(above) || known.isPhrase(above, below);
    }
}
