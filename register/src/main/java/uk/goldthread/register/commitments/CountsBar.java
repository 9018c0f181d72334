package uk.goldthread.register.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The counts as one bar: its parts side by side, in hundredths of its width. Each commitment is in one part, so that the
 * parts make the whole.
 */
public record CountsBar(List<Part> parts) {

    /** A part of the bar, from {@code start} on. */
    public record Part(String label, int count, double start, double width, String colour) {}

    static CountsBar of(Counts counts) {
        var bar = new Bar(counts.total());
        bar.add("Completed", counts.completed(), CountsColour.COMPLETED);
        bar.add("Open, in time or without a date", counts.open() - counts.overdue(), CountsColour.OPEN);
        bar.add("Overdue", counts.overdue(), CountsColour.OVERDUE);
        bar.add("Withdrawn", counts.withdrawn(), CountsColour.WITHDRAWN);
        return new CountsBar(List.copyOf(bar.parts));
    }

    private static final class Bar {
        private final int total;
        private final List<Part> parts = new ArrayList<>();
        private double end;

        Bar(int total) {
            this.total = total;
        }

        void add(String label, int count, CountsColour colour) {
            var width = total == 0 ? 0 : 100.0 * count / total;
            parts.add(new Part(label, count, end, width, colour.hex()));
            end += width;
        }
    }

    /** What a reader hears who does not see it: "9 completed, 5 open, ...". */
    public String words() {
        return String.join(
                ", ",
                parts.stream()
                        .map(part -> part.count() + " " + part.label().toLowerCase(Locale.UK))
                        .toList());
    }
}
