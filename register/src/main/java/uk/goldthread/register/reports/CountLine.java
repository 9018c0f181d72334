package uk.goldthread.register.reports;

import java.util.List;
import uk.goldthread.register.commitments.Counts;
import uk.goldthread.register.layout.Counted;

/** A line of the counts, and the colour of its bar. */
public record CountLine(String label, int number, String colour) {

    static List<CountLine> of(Counts counts) {
        return List.of(
                new CountLine("Completed", counts.completed(), "#00703c"),
                new CountLine("Open", counts.open(), "#1d70b8"),
                new CountLine("Open and overdue", counts.overdue(), "#b10e1e"),
                new CountLine("Open without a date", counts.undated(), "#7a4988"),
                new CountLine("Withdrawn", counts.withdrawn(), "#505a5f"),
                new CountLine("All", counts.total(), "#0b0c0c"));
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
