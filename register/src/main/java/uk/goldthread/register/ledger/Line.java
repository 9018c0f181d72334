package uk.goldthread.register.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be appended.
 *
 * @param subject the thing that it is about
 * @param effective the day from which it holds
 * @param source the import that it was read in
 * @param replaces the number of an entry that it corrects: from now on that one is no longer counted
 * @param voidsImport an import whose earlier entries are no longer counted from now on
 */
public record Line(
        UUID subject,
        LocalDate effective,
        Fact fact,
        @Nullable UUID source,
        @Nullable Long replaces,
        @Nullable UUID voidsImport) {

    public static Line of(UUID subject, LocalDate effective, Fact fact) {
        return new Line(subject, effective, fact, null, null, null);
    }

    /** This line as read in that import. */
    public Line from(UUID source) {
        return new Line(subject, effective, fact, source, replaces, voidsImport);
    }

    /** This line in place of the entry with that number. */
    public Line inPlaceOf(long number) {
        return new Line(subject, effective, fact, source, number, voidsImport);
    }

    /** This line, and with it the end of what that import said. */
    public Line voiding(UUID importId) {
        return new Line(subject, effective, fact, source, replaces, importId);
    }
}
