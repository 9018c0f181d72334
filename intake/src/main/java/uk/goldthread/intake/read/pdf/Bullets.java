package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Numbers that begin the paragraphs of cells stand below each other, as if they were a column. */
final class Bullets {
    private Bullets() {}

    /** The columns, where one that holds nothing but numbers and has no heading belongs to the next. */
    static List<Band> merged(List<Band> bands, List<List<Segment>> lines) {
        var merged = new ArrayList<Band>();
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            boolean bullets = i > 0 && i + 1 < bands.size() && holdsOnlyItems(band, lines);
            if (bullets) bands = joined(bands, i);
            merged.add(bullets ? bands.get(i) : band);
        }
        return merged;
    }

    private static boolean holdsOnlyItems(Band band, List<List<Segment>> lines) {
        for (int i = 0; i < lines.size(); i++)
            for (var segment : lines.get(i))
                if (Band.crossed(segment, List.of(band)).size() > 0 && (i == 0 || !segment.isItem())) return false;
        return true;
    }

    private static List<Band> joined(List<Band> bands, int at) {
        var joined = new ArrayList<>(bands);
        var next = joined.remove(at + 1);
        joined.set(at, new Band(bands.get(at).left(), next.right()));
        return joined;
    }
}
