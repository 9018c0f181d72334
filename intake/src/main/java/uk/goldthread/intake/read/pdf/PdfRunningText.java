package uk.goldthread.intake.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page headers, footers and page numbers: what stands at the edge of several pages and differs at most in its digits. */
final class PdfRunningText {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(page|tudalen)?\\s*[-–(]?\\s*#\\s*[-–)]?(\\s*(of|/|o)\\s*#)?");

    /** The part of a page's height, from its top and from its foot, in which running text stands. */
    private static final float EDGE = 0.14f;

    private static final int LONGEST = 200;

    private final Map<String, Integer> pages = new HashMap<>();
    private int count;

    void see(List<PdfBlock> blocks, float height) {
        count++;
        Set<String> here = new HashSet<>();
        for (var block : blocks) if (isAtEdge(block, height)) here.add(key(block));
        here.forEach(key -> pages.merge(key, 1, Integer::sum));
    }

    boolean is(PdfBlock block, float height) {
        if (!isAtEdge(block, height)) return false;
        var key = key(block);
        return PAGE_NUMBER.matcher(key).matches() || pages.getOrDefault(key, 0) >= enough();
    }

    /** Left and right pages and the parts of a book may have headers of their own. */
    private int enough() {
        return count <= 3 ? 2 : 3;
    }

    /** It is short and stands where running text may. */
    static boolean isAtEdge(PdfBlock block, float height) {
        return block.isText()
                && block.text().length() <= LONGEST
                && (block.bottom() < EDGE * height || block.top() > (1 - EDGE) * height);
    }

    private static String key(PdfBlock block) {
        return DIGITS.matcher(block.text()).replaceAll("#");
    }
}
