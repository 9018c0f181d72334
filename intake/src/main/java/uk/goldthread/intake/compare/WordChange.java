package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.goldthread.intake.words.Fold;

/** Two texts as runs of words that stayed, went and came, in the order in which they read. */
public final class WordChange {
    /** Of longer changes only the whole is shown: the work grows with the product of the two lengths. */
    static final long LARGEST = 1_000_000;

    /** What became of a run of words. */
    public enum Side {
        KEPT,
        GONE,
        ADDED
    }

    /** Words that share a fate, parted by blanks. */
    public record Run(Side side, String text) {}

    /** The words of a text as they stand, and as they are compared. */
    private record Text(List<String> words, List<String> folded) {

        static Text of(String text) {
            var words = Arrays.stream(text.split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new Text(words, words.stream().map(Fold::of).toList());
        }

        int length() {
            return words.size();
        }
    }

    private final Text before;
    private final Text after;
    private final List<Run> runs = new ArrayList<>();

    private WordChange(String before, String after) {
        this.before = Text.of(before);
        this.after = Text.of(after);
    }

    /** Both have the same words; capitals, punctuation and blanks do not count. */
    static boolean same(String before, String after) {
        return Fold.of(before).equals(Fold.of(after));
    }

    /** Words that stayed are given as they read now. */
    public static List<Run> of(String before, String after) {
        var change = new WordChange(before, after);
        change.find();
        return List.copyOf(change.runs);
    }

    private void find() {
        int start = 0, lastBefore = before.length(), lastAfter = after.length();
        while (start < lastBefore && start < lastAfter && same(start, start)) start++;
        while (lastBefore > start && lastAfter > start && same(lastBefore - 1, lastAfter - 1)) {
            lastBefore--;
            lastAfter--;
        }
        add(Side.KEPT, after, 0, start);
        if ((long) (lastBefore - start) * (lastAfter - start) <= LARGEST) between(start, lastBefore, lastAfter);
        else {
            add(Side.GONE, before, start, lastBefore);
            add(Side.ADDED, after, start, lastAfter);
        }
        add(Side.KEPT, after, lastAfter, after.length());
    }

    private boolean same(int earlier, int later) {
        return before.folded.get(earlier).equals(after.folded.get(later));
    }

    private void between(int start, int lastBefore, int lastAfter) {
        var longest = longestCommon(start, lastBefore, lastAfter);
        int i = start, j = start;
        while (i < lastBefore && j < lastAfter) {
            if (same(i, j)) {
                add(Side.KEPT, after, j, j + 1);
                i++;
                j++;
            } else if (longest[i + 1 - start][j - start] >= longest[i - start][j + 1 - start]) {
                add(Side.GONE, before, i, i + 1);
                i++;
            } else {
                add(Side.ADDED, after, j, j + 1);
                j++;
            }
        }
        add(Side.GONE, before, i, lastBefore);
        add(Side.ADDED, after, j, lastAfter);
    }

    /** How many words the two texts have in common, in order, from each pair of places on. */
    private int[][] longestCommon(int start, int lastBefore, int lastAfter) {
        var longest = new int[lastBefore - start + 1][lastAfter - start + 1];
        for (int i = lastBefore - 1; i >= start; i--)
            for (int j = lastAfter - 1; j >= start; j--) {
                int here = i - start, there = j - start;
                longest[here][there] = same(i, j)
                        ? 1 + longest[here + 1][there + 1]
                        : Math.max(longest[here + 1][there], longest[here][there + 1]);
            }
        return longest;
    }

    private void add(Side side, Text from, int start, int end) {
        if (start >= end) return;
        var text = String.join(" ", from.words.subList(start, end));
        if (!runs.isEmpty() && runs.getLast().side() == side)
            text = runs.removeLast().text() + " " + text;
        runs.add(new Run(side, text));
    }
}
