package uk.goldthread.intake.read.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/** The lines on the picture of a page: straight runs of dark dots, longer than any stroke of a letter and thin. */
final class PictureRulings {
    private static final float SHORTEST = 24, THICKEST = 3.5f;
    private static final int DARK = 160;

    private final Raster dots;
    private final float dotsPerPoint;

    /** @param picture in shades of grey */
    PictureRulings(BufferedImage picture, float dotsPerPoint) {
        this.dots = picture.getRaster();
        this.dotsPerPoint = dotsPerPoint;
    }

    List<Ruling> across() {
        return rulings(dots.getHeight(), dots.getWidth(), (at, along) -> isDark(along, at));
    }

    List<Ruling> down() {
        return rulings(dots.getWidth(), dots.getHeight(), this::isDark);
    }

    private boolean isDark(int x, int y) {
        return dots.getSample(x, y, 0) < DARK;
    }

    @FunctionalInterface
    private interface Dots {
        boolean isDark(int at, int along);
    }

    private List<Ruling> rulings(int levels, int length, Dots dark) {
        var pieces = new ArrayList<Ruling>();
        for (int at = 0; at < levels; at++)
            for (int from = 0; from < length; from++) {
                int to = from;
                while (to < length && dark.isDark(at, to)) to++;
                if (to - from >= SHORTEST * dotsPerPoint && isThin(at, from, to, levels, dark))
                    pieces.add(new Ruling(at / dotsPerPoint, from / dotsPerPoint, to / dotsPerPoint));
                from = to;
            }
        return Ruling.joined(pieces);
    }

    /** The edge of a shaded cell is no line, and neither is what lies within it. */
    private boolean isThin(int at, int from, int to, int levels, Dots dark) {
        int thick = Math.round(THICKEST * dotsPerPoint);
        return isMostlyLight(at - thick, from, to, levels, dark) && isMostlyLight(at + thick, from, to, levels, dark);
    }

    private static boolean isMostlyLight(int at, int from, int to, int levels, Dots dark) {
        if (at < 0 || at >= levels) return true;
        int dots = 0;
        for (int along = from; along < to; along++) if (dark.isDark(at, along)) dots++;
        return dots * 2 < to - from;
    }
}
