package uk.goldthread.register.reports;

import java.util.function.Function;
import uk.goldthread.register.commitments.Commitment;

/**
 * A column of a layout.
 *
 * @param width its share of the page
 * @param fill what stands in it for a row
 */
public record Column(String heading, int width, Function<Line, Words> fill) {

    /** A column that speaks of the commitment alone. */
    static Column of(String heading, int width, Function<Commitment, Words> fill) {
        return new Column(
                heading, width, line -> line.commitment() == null ? Words.none() : fill.apply(line.commitment()));
    }
}
