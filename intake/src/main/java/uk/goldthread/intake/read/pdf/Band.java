package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far a column of a page reaches from left to right, as its words say. */
record Band(float left, float right) {

    /** Letters may stand out of their column by this much. */
    private static final float SLACK = 0.5f;

    static Band of(Segment segment) {
        return new Band(segment.left(), segment.right());
    }

    /**
     * The columns of lines: those of the line with the most parts, widened and filled up by the other lines. What lies
     * across several columns says nothing about them.
     */
    static List<Band> of(List<List<Segment>> lines) {
        var byParts = new ArrayList<>(lines);
        byParts.sort(Comparator.comparing((List<Segment> line) -> line.size()).reversed());
        var bands = new ArrayList<Band>();
        for (var line : byParts) take(line, bands);
        return bands;
    }

    /** Takes what a line says about the columns; one that is crossed tells nothing. */
    static void take(List<Segment> line, List<Band> bands) {
        for (var segment : line) {
            var crossed = crossed(segment, bands);
            if (crossed.size() > 1) continue;
            var band = of(segment);
            if (crossed.size() == 1)
                bands.set(bands.indexOf(crossed.getFirst()), crossed.getFirst().with(band));
            else bands.add(band);
        }
        bands.sort(Comparator.comparing(Band::left));
    }

    /** The columns that the segment shares a strip of the page with. */
    static List<Band> crossed(Segment segment, List<Band> bands) {
        return bands.stream()
                .filter(band -> segment.left() < band.right - SLACK && segment.right() > band.left + SLACK)
                .toList();
    }

    private Band with(Band other) {
        return new Band(Math.min(left, other.left), Math.max(right, other.right));
    }

    float width() {
        return right - left;
    }
}
