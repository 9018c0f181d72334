package uk.goldthread.register.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import uk.goldthread.register.commitments.Counts;

/**
 * The counts as bars: one each, labelled with its words and its number, so that no colour has to be told from another.
 *
 * @param bars from top to bottom
 */
public record Chart(List<Bar> bars) {
    public static final int WIDTH = 640, BAR_X = 170;
    private static final int LINE = 30, BAR = 20, LONGEST = 400, SCALE = 3;

    /** A bar with its place, in pixels. */
    public record Bar(String label, int number, int y, int width, int height, String colour) {

        /** The line on which its words stand. */
        public int textY() {
            return y + height - 5;
        }

        public int numberX() {
            return BAR_X + width + 8;
        }
    }

    static Chart of(Counts counts) {
        var lines = CountLine.of(counts);
        int most = Math.max(1, counts.total());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < lines.size() - 1; i++) {
            var line = lines.get(i);
            int width = (int) Math.round((double) LONGEST * line.number() / most);
            bars.add(new Bar(line.label(), line.number(), 5 + i * LINE, width, BAR, line.colour()));
        }
        return new Chart(List.copyOf(bars));
    }

    public int height() {
        return bars.size() * LINE;
    }

    /** As a picture for formats that hold pictures. */
    byte[] png() {
        var image = new BufferedImage(WIDTH * SCALE, height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        bars.forEach(bar -> draw(bar, canvas));
        canvas.dispose();
        return encoded(image);
    }

    private static void draw(Bar bar, Graphics2D canvas) {
        canvas.setColor(Color.decode(bar.colour()));
        canvas.fill(new Rectangle2D.Double(BAR_X, bar.y(), Math.max(1, bar.width()), bar.height()));
        canvas.setColor(Color.BLACK);
        canvas.fill(Typeface.REGULAR.shape(bar.label(), 0, bar.textY(), 15));
        canvas.fill(Typeface.BOLD.shape(String.valueOf(bar.number()), bar.numberX(), bar.textY(), 15));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
