package uk.goldthread.intake.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the grids on a page: lines that meet, directly or through others, make one. */
final class RuledGrids {
    private static final float SHORTEST = 6;

    /** More lines than this after joining are a drawing; comparing each with each would take long. */
    private static final int MOST = 2_000;

    private RuledGrids() {}

    /** From top to bottom; a single box is a frame and no grid. */
    static List<RuledGrid> on(PdfPage page) {
        var across = longEnough(Ruling.joined(page.across()));
        var down = longEnough(Ruling.joined(page.down()));
        if (across.size() + down.size() > MOST) return List.of();
        var grids = new ArrayList<RuledGrid>();
        while (!down.isEmpty()) {
            var grid = take(across, down);
            if (grid.columns() > 1 && grid.rows() > 0) grids.addAll(grid.parted());
        }
        grids.sort((one, other) -> Float.compare(one.top(), other.top()));
        return grids;
    }

    private static List<Ruling> longEnough(List<Ruling> rulings) {
        return new ArrayList<>(
                rulings.stream().filter(ruling -> ruling.length() >= SHORTEST).toList());
    }

    /** Takes out of both lists the first line that runs down and all that hang together with it. */
    private static RuledGrid take(List<Ruling> across, List<Ruling> down) {
        var ourDown = new ArrayList<>(List.of(down.removeFirst()));
        var ourAcross = new ArrayList<Ruling>();
        for (boolean grown = true; grown; ) {
            grown = move(across, ourAcross, ourDown);
            grown |= move(down, ourDown, ourAcross);
        }
        return new RuledGrid(ourAcross, ourDown);
    }

    private static boolean move(List<Ruling> from, List<Ruling> to, List<Ruling> crossing) {
        var met = from.stream()
                .filter(line -> crossing.stream().anyMatch(line::meets))
                .toList();
        to.addAll(met);
        return from.removeAll(met);
    }
}
