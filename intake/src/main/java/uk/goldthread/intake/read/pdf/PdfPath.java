package uk.goldthread.intake.read.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * The paths drawn on a page, of which only what can be a ruling line is kept: straight strokes across or down, and
 * filled boxes too thin to be anything else.
 */
final class PdfPath {
    static final List<String> OPERATORS =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private static final float THIN = 3;
    private static final float STRAIGHT = 1;
    private static final float SHORTEST = 1;

    /** A drawing of more strokes than this is a map or a chart, and no table. */
    private static final int MOST = 20_000;

    private record Segment(float x1, float y1, float x2, float y2) {}

    private final PdfSpace space;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Segment> boxes = new ArrayList<>();
    private final List<Ruling> across = new ArrayList<>();
    private final List<Ruling> down = new ArrayList<>();
    private float startX, startY, x, y;

    PdfPath(PdfSpace space) {
        this.space = space;
    }

    List<Ruling> across() {
        return across.size() + down.size() > MOST ? List.of() : across;
    }

    List<Ruling> down() {
        return across.size() + down.size() > MOST ? List.of() : down;
    }

    /** Hands an operator of the page on to the path of that page. */
    static final class Drawing extends OperatorProcessor {
        private final String name;
        private final PDFStreamEngine engine;
        private final Supplier<PdfPath> path;

        Drawing(String name, PDFStreamEngine engine, Supplier<PdfPath> path) {
            super(engine);
            this.name = name;
            this.engine = engine;
            this.path = path;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            var numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++)
                numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            path.get().draw(name, numbers, engine.getGraphicsState().getCurrentTransformationMatrix());
        }
    }

    /** The operators of ISO 32000-1, 8.5.2 and 8.5.3. */
    void draw(String operator, float[] numbers, Matrix matrix) {
        switch (operator) {
            case "m" -> move(numbers, matrix);
            case "l" -> line(numbers, 0, matrix, true);
            case "c" -> line(numbers, 4, matrix, false);
            case "v", "y" -> line(numbers, 2, matrix, false);
            case "h" -> close();
            case "re" -> box(numbers, matrix);
            case "S", "s" -> stroke();
            case "f", "F", "f*" -> fill();
            case "B", "B*", "b", "b*" -> stroke();
            default -> forget();
        }
    }

    private void move(float[] numbers, Matrix matrix) {
        if (numbers.length < 2) return;
        var point = shown(numbers[0], numbers[1], matrix);
        startX = x = point.x;
        startY = y = point.y;
    }

    private void line(float[] numbers, int at, Matrix matrix, boolean straight) {
        if (numbers.length < at + 2) return;
        var point = shown(numbers[at], numbers[at + 1], matrix);
        if (straight) segments.add(new Segment(x, y, point.x, point.y));
        x = point.x;
        y = point.y;
    }

    private void close() {
        segments.add(new Segment(x, y, startX, startY));
        x = startX;
        y = startY;
    }

    private void box(float[] numbers, Matrix matrix) {
        if (numbers.length < 4) return;
        var one = shown(numbers[0], numbers[1], matrix);
        var other = shown(numbers[0] + numbers[2], numbers[1] + numbers[3], matrix);
        boxes.add(new Segment(
                Math.min(one.x, other.x),
                Math.min(one.y, other.y),
                Math.max(one.x, other.x),
                Math.max(one.y, other.y)));
    }

    private Point2D.Float shown(float px, float py, Matrix matrix) {
        var drawn = matrix.transformPoint(px, py);
        float left = drawn.x - space.left(), up = drawn.y - space.bottom();
        return new Point2D.Float(space.shownX(left, up), space.shownY(left, up));
    }

    private void stroke() {
        segments.forEach(this::keep);
        for (var box : boxes) {
            if (isThin(box)) keepMiddle(box);
            else keepEdges(box);
        }
        forget();
    }

    private void keepEdges(Segment box) {
        keep(new Segment(box.x1, box.y1, box.x2, box.y1));
        keep(new Segment(box.x1, box.y2, box.x2, box.y2));
        keep(new Segment(box.x1, box.y1, box.x1, box.y2));
        keep(new Segment(box.x2, box.y1, box.x2, box.y2));
    }

    private void fill() {
        if (!segments.isEmpty()) boxes.add(outline());
        for (var box : boxes) if (isThin(box)) keepMiddle(box);
        forget();
    }

    private Segment outline() {
        float left = Float.MAX_VALUE, top = Float.MAX_VALUE, right = -Float.MAX_VALUE, bottom = -Float.MAX_VALUE;
        for (var segment : segments) {
            left = Math.min(left, Math.min(segment.x1, segment.x2));
            right = Math.max(right, Math.max(segment.x1, segment.x2));
            top = Math.min(top, Math.min(segment.y1, segment.y2));
            bottom = Math.max(bottom, Math.max(segment.y1, segment.y2));
        }
        return new Segment(left, top, right, bottom);
    }

    private static boolean isThin(Segment box) {
        return Math.min(box.x2 - box.x1, box.y2 - box.y1) <= THIN;
    }

    private void keepMiddle(Segment box) {
        float middleX = (box.x1 + box.x2) / 2, middleY = (box.y1 + box.y2) / 2;
        if (box.x2 - box.x1 >= box.y2 - box.y1) keep(new Segment(box.x1, middleY, box.x2, middleY));
        else keep(new Segment(middleX, box.y1, middleX, box.y2));
    }

    private void keep(Segment segment) {
        float width = Math.abs(segment.x1 - segment.x2), height = Math.abs(segment.y1 - segment.y2);
        if (Math.max(width, height) < SHORTEST || across.size() + down.size() > MOST) return;
        if (height <= STRAIGHT && width > height)
            across.add(new Ruling(segment.y1, Math.min(segment.x1, segment.x2), Math.max(segment.x1, segment.x2)));
        else if (width <= STRAIGHT)
            down.add(new Ruling(segment.x1, Math.min(segment.y1, segment.y2), Math.max(segment.y1, segment.y2)));
    }

    private void forget() {
        segments.clear();
        boxes.clear();
    }
}
