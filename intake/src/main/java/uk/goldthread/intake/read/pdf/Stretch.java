package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Neighbouring lines of a page that belong together: prose, or columns that are parted by gutters. */
sealed interface Stretch {
    List<PdfLine> lines();

    record Prose(List<PdfLine> lines) implements Stretch {}

    record Columns(List<PdfLine> lines, List<Band> bands) implements Stretch {

        int count() {
            return bands.size();
        }

        /** The words of one line by column; a column that it leaves empty has none. */
        List<List<PdfWord>> split(PdfLine line) {
            var columns = new ArrayList<List<PdfWord>>();
            for (int i = 0; i < count(); i++) columns.add(new ArrayList<>());
            for (var segment : Segment.of(line)) columns.get(column(segment)).addAll(segment.words());
            return columns;
        }

        /** The first column that a part of a line lies in, or else the nearest. */
        int column(Segment segment) {
            var crossed = Band.crossed(segment, bands);
            if (!crossed.isEmpty()) return bands.indexOf(crossed.getFirst());
            return IntStream.range(0, count())
                    .boxed()
                    .min((one, other) -> Float.compare(distance(one, segment), distance(other, segment)))
                    .orElseThrow();
        }

        private float distance(int column, Segment segment) {
            var band = bands.get(column);
            return Math.abs((band.left() + band.right()) - (segment.left() + segment.right()));
        }

        /** The line is one part that lies across several columns: the title of a section. */
        boolean isAcross(PdfLine line) {
            var segments = Segment.of(line);
            return segments.size() == 1
                    && Band.crossed(segments.getFirst(), bands).size() > 1;
        }

        List<Integer> filled(PdfLine line) {
            return Segment.of(line).stream().map(this::column).distinct().toList();
        }

        float left(int column) {
            return bands.get(column).left();
        }

        float right() {
            return bands.getLast().right();
        }
    }
}
