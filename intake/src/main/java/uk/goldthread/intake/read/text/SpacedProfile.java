package uk.goldthread.intake.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where lines of text write, one over the other, and where between them columns begin. */
final class SpacedProfile {
    /** So many blanks part two cells of a line; fewer part words. */
    static final int WIDE = 2;

    /** Where one blank is left before a column, one of so many lines must leave more. */
    private static final int OF_TIGHT = 3;

    private static final int SURE = 2;

    /** In so many lines of words no blank stands below the other by chance. */
    private static final int MANY = 7;

    /** One of so many lines may stand a little aside. */
    private static final int OF_STRAY = 12;

    private final int[] written;
    private final int[] beginning;
    private final int[] wide;

    /** How many lines have words on both sides. */
    private final int[] spanning;

    private final int lines;

    SpacedProfile() {
        this(new int[0], new int[0], new int[0], new int[0], 0);
    }

    private SpacedProfile(int[] written, int[] beginning, int[] wide, int[] spanning, int lines) {
        this.written = written;
        this.lines = lines;
        this.beginning = beginning;
        this.wide = wide;
        this.spanning = spanning;
    }

    SpacedProfile with(String line) {
        int width = Math.max(beginning.length, line.length());
        var profile = new SpacedProfile(
                Arrays.copyOf(written, width),
                Arrays.copyOf(beginning, width),
                Arrays.copyOf(wide, width),
                Arrays.copyOf(spanning, width),
                lines + 1);
        profile.take(line);
        return profile;
    }

    private void take(String line) {
        int blanks = WIDE;
        for (int i = SpacedLine.indent(line); i < line.length(); i++) spanning[i]++;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                blanks++;
                continue;
            }
            written[i]++;
            if (blanks > 0) beginning[i]++;
            if (blanks >= WIDE) wide[i]++;
            blanks = 0;
        }
    }

    /** So many lines were seen that one may stand a little aside. */
    boolean isSettled() {
        return lines >= OF_STRAY;
    }

    /** The first column begins at 0. */
    List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        gutters(1).forEach(gutter -> starts.add(gutter.to));
        return starts;
    }

    /** The line writes all over what the lines so far leave free between two columns. */
    boolean isCrossedBy(String line) {
        return gutters(SURE).stream().anyMatch(gutter -> gutter.isFilled(line));
    }

    private record Gutter(int from, int to) {

        boolean isFilled(String line) {
            return to <= line.length() && line.substring(from, to).indexOf(' ') < 0;
        }
    }

    /** @param fewest so many words that begin behind a narrow one must keep well away from those before it */
    private List<Gutter> gutters(int fewest) {
        var gutters = new ArrayList<Gutter>();
        for (int at = next(0, true); at < written.length; ) {
            int from = next(at, false);
            at = next(from, true);
            if (at < written.length
                    && (at - from >= WIDE
                            || wide[at] >= fewest && wide[at] * OF_TIGHT >= beginning[at]
                            || spanning[from] >= MANY && wide[at] >= fewest)) gutters.add(new Gutter(from, at));
        }
        return gutters;
    }

    /** From there on the first place where more than a stray line writes, or no more does. */
    private int next(int from, boolean isWritten) {
        int at = from;
        while (at < written.length && (written[at] > lines / OF_STRAY) != isWritten) at++;
        return at;
    }
}
