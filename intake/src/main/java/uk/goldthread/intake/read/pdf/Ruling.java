package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line drawn across or down a page.
 *
 * @param at its height on the page if it runs across, its distance from the left if it runs down
 * @param from where it begins along its own direction, {@code to} where it ends
 */
record Ruling(float at, float from, float to) {

    /** Lines this close are one: borders are drawn cell by cell, and dotted ones dot by dot. */
    private static final float NEAR = 2.5f;

    /** Whether this line and one that runs the other way meet. */
    boolean meets(Ruling other) {
        return other.at >= from - NEAR && other.at <= to + NEAR && at >= other.from - NEAR && at <= other.to + NEAR;
    }

    boolean covers(float point) {
        return point >= from - NEAR && point <= to + NEAR;
    }

    boolean isAt(float place) {
        return Math.abs(at - place) <= NEAR;
    }

    boolean isWithin(float first, float last) {
        return at >= first - NEAR && at <= last + NEAR;
    }

    float length() {
        return to - from;
    }

    /** Pieces of one line joined into one. */
    static List<Ruling> joined(List<Ruling> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Ruling::at));
        var joined = new ArrayList<Ruling>();
        for (int start = 0; start < sorted.size(); ) {
            int end = start + 1;
            while (end < sorted.size() && sorted.get(end).at - sorted.get(end - 1).at <= NEAR / 2) end++;
            joinLevel(sorted.subList(start, end), joined);
            start = end;
        }
        return joined;
    }

    private static void joinLevel(List<Ruling> level, List<Ruling> joined) {
        level.sort(Comparator.comparing(Ruling::from));
        float at = level.get(level.size() / 2).at;
        float from = level.getFirst().from, to = level.getFirst().to;
        for (var piece : level) {
            if (piece.from > to + NEAR) {
                joined.add(new Ruling(at, from, to));
                from = piece.from;
            }
            to = piece.from > to + NEAR ? piece.to : Math.max(to, piece.to);
        }
        joined.add(new Ruling(at, from, to));
    }

    /** The distinct places at which the lines stand, in order. */
    static List<Float> places(List<Ruling> rulings) {
        var places = new ArrayList<Float>();
        rulings.stream().map(Ruling::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > NEAR) places.add(at);
        });
        return places;
    }
}
