package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table by its ruling lines: the columns between lines that run down, the rows between lines that run across. Where a
 * line is missing between two boxes of the grid, they are one cell.
 */
final class RuledGrid {
    private static final float OPEN_SIDE = 10;

    private final List<Ruling> across;
    private final List<Ruling> down;
    private final List<Float> xs;
    private final List<Float> ys;

    /** A cell's boxes: from row and column (from 0), to the row and column after the last. */
    record Area(int row, int column, int toRow, int toColumn) {}

    RuledGrid(List<Ruling> across, List<Ruling> down) {
        this.across = across;
        this.down = down;
        this.xs = withOpenSides(Ruling.places(down), across);
        this.ys = withOpenSides(Ruling.places(down.isEmpty() ? List.of() : across), down);
    }

    /** Some tables have no border at their sides; the lines that run there say how far they reach. */
    private static List<Float> withOpenSides(List<Float> places, List<Ruling> crossing) {
        if (places.isEmpty() || crossing.isEmpty()) return places;
        float from = (float) crossing.stream().mapToDouble(Ruling::from).min().orElseThrow();
        float to = (float) crossing.stream().mapToDouble(Ruling::to).max().orElseThrow();
        if (from < places.getFirst() - OPEN_SIDE) places.addFirst(from);
        if (to > places.getLast() + OPEN_SIDE) places.addLast(to);
        return places;
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    float left() {
        return xs.getFirst();
    }

    float right() {
        return xs.getLast();
    }

    float top() {
        return ys.getFirst();
    }

    float bottom() {
        return ys.getLast();
    }

    float left(Area area) {
        return xs.get(area.column);
    }

    float right(Area area) {
        return xs.get(area.toColumn);
    }

    /** No line runs across at its foot. */
    boolean isOpenBelow() {
        return across.stream().noneMatch(line -> line.isAt(bottom()));
    }

    boolean holds(PdfWord word) {
        return slot(xs, word.middle()) >= 0 && slot(ys, heart(word)) >= 0;
    }

    int row(PdfWord word) {
        return slot(ys, heart(word));
    }

    int column(PdfWord word) {
        return slot(xs, word.middle());
    }

    private static float heart(PdfWord word) {
        return word.baseline() - 0.3f * word.size();
    }

    private static int slot(List<Float> places, float point) {
        for (int i = 0; i + 1 < places.size(); i++) if (point >= places.get(i) && point < places.get(i + 1)) return i;
        return -1;
    }

    /**
     * The tables of which this grid consists: where the lines that run down stand at other places below a row than above
     * it, two tables touch.
     */
    List<RuledGrid> parted() {
        var parts = new ArrayList<RuledGrid>();
        int first = 0;
        for (int row = 1; row <= rows(); row++) {
            if (row < rows() && !changesAt(row)) continue;
            parts.add(first == 0 && row == rows() ? this : between(ys.get(first), ys.get(row)));
            first = row;
        }
        return parts;
    }

    /** Neither row has all the lines of the other, as it would if cells of one table were merged. */
    private boolean changesAt(int row) {
        var above = inner(row - 1);
        var below = inner(row);
        return !above.containsAll(below) && !below.containsAll(above);
    }

    private List<Integer> inner(int row) {
        return IntStream.range(1, columns())
                .filter(column -> partedAt(column, row))
                .boxed()
                .toList();
    }

    private RuledGrid between(float top, float bottom) {
        var ourDown = down.stream()
                .filter(line -> line.from() < bottom - OPEN_SIDE / 2 && line.to() > top + OPEN_SIDE / 2)
                .map(line -> new Ruling(line.at(), Math.max(line.from(), top), Math.min(line.to(), bottom)))
                .toList();
        return new RuledGrid(
                across.stream().filter(line -> line.isWithin(top, bottom)).toList(), ourDown);
    }

    /** The cells of every row; one that began in a row above is there again, with its first row. */
    List<List<Area>> areas() {
        var rows = new ArrayList<List<Area>>();
        for (int row = 0; row < rows(); row++) {
            var above = rows.isEmpty() ? List.<Area>of() : rows.getLast();
            var areas = new ArrayList<Area>();
            for (int from = 0, to; from < columns(); from = to) {
                to = from + 1;
                while (to < columns() && !partedAt(to, row)) to++;
                areas.add(new Area(firstRow(row, from, to, above), from, row + 1, to));
            }
            rows.add(areas);
        }
        return rows;
    }

    private boolean partedAt(int column, int row) {
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        return down.stream().anyMatch(line -> line.isAt(xs.get(column)) && line.covers(middle));
    }

    private int firstRow(int row, int from, int to, List<Area> above) {
        for (var area : above)
            if (area.column == from && area.toColumn == to && !ruledAbove(row, from, to)) return area.row;
        return row;
    }

    private boolean ruledAbove(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            float middle = (xs.get(column) + xs.get(column + 1)) / 2;
            if (across.stream().anyMatch(line -> line.isAt(ys.get(row)) && line.covers(middle))) return true;
        }
        return false;
    }
}
