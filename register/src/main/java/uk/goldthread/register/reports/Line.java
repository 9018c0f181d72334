package uk.goldthread.register.reports;

import org.jspecify.annotations.Nullable;
import uk.goldthread.register.commitments.Commitment;

/**
 * What a row of a report is filled from.
 *
 * @param commitment null in a row that only has findings
 * @param theme the theme, in the row where it begins
 * @param strength a strength of the theme, one a row
 * @param areas the areas for improvement that the commitment answers
 */
public record Line(@Nullable Commitment commitment, Words theme, Words strength, Words areas) {

    static Line of(Commitment commitment, Words areas) {
        return new Line(commitment, Words.none(), Words.none(), areas);
    }
}
