package uk.goldthread.register.reports;

import java.util.List;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.commitments.CountsColour;
import uk.goldthread.register.layout.Counted;

/** A line of the counts, and the colour of its bar. */
public record CountLine(String label, int number, String colour) {

    static List<CountLine> of(Counts counts) {
        return List.of(
                new CountLine("Completed", counts.completed(), CountsColour.COMPLETED.hex()),
                new CountLine("Open", counts.open(), CountsColour.OPEN.hex()),
                new CountLine("Open and overdue", counts.overdue(), CountsColour.OVERDUE.hex()),
                new CountLine("Open without a date", counts.undated(), CountsColour.UNDATED.hex()),
                new CountLine("Withdrawn", counts.withdrawn(), CountsColour.WITHDRAWN.hex()),
                new CountLine("All", counts.total(), CountsColour.ALL.hex()));
    }

    /** The chart in words. */
    static String sentence(Counts counts) {
        return "Bar chart of %s: %d completed, %d open, %d withdrawn; of the open ones %d overdue, %d without a date."
                .formatted(
                        Counted.of(counts.total(), "commitment"),
                        counts.completed(),
                        counts.open(),
                        counts.withdrawn(),
                        counts.overdue(),
                        counts.undated());
    }
}
