package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.goldthread.intake.words.Fold;

/**
 * How alike two texts are: the part of their words that both have, where a word weighs the less the more texts it stands
 * in. "That the Council" says little of a commitment in a document where all begin so.
 */
final class Wording {
    /** So many of a text's rarest words lead to the texts that may be like it. */
    private static final int RAREST = 8;

    /** A word of more texts than that leads nowhere: the work grows with the texts, not with their square. */
    private static final int LEADS_NOWHERE = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> before;
    private final List<int[]> after;

    /** In how many texts each word stands. */
    private final int[] texts;

    /** The earlier texts in which each word stands. */
    private final Map<Integer, List<Integer>> standing = new HashMap<>();

    Wording(List<String> before, List<String> after) {
        this.before = before.stream().map(this::words).toList();
        this.after = after.stream().map(this::words).toList();
        this.texts = new int[numbers.size()];
        for (var side : List.of(this.before, this.after))
            for (var words : side) Arrays.stream(words).distinct().forEach(word -> texts[word]++);
        for (int at = 0; at < this.before.size(); at++) {
            int text = at;
            Arrays.stream(this.before.get(at))
                    .distinct()
                    .forEach(word -> standing.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(text));
        }
    }

    /** The numbers of a text's words, sorted. */
    private int[] words(String text) {
        return Arrays.stream(Fold.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> numbers.computeIfAbsent(word, any -> numbers.size()))
                .sorted()
                .toArray();
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(int earlier, int later) {
        var one = before.get(earlier);
        var other = after.get(later);
        if (Arrays.equals(one, other)) return 1;
        double common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common += weight(one[i++]);
                j++;
            } else if (one[i] < other[j]) i++;
            else j++;
        }
        return 2 * common / (weight(one) + weight(other));
    }

    private double weight(int[] words) {
        return Arrays.stream(words).mapToDouble(this::weight).sum();
    }

    private double weight(int word) {
        double rare = Math.log1p((double) (before.size() + after.size()) / texts[word]);
        return rare * rare;
    }

    /** The earlier texts that have one of the later text's rarest words, among those words that the earlier ones have at all. */
    Set<Integer> sharingRareWords(int later) {
        var sharing = new TreeSet<Integer>();
        Arrays.stream(after.get(later))
                .distinct()
                .boxed()
                .filter(standing::containsKey)
                .sorted(Comparator.comparingInt(word -> texts[word]))
                .limit(RAREST)
                .map(word -> standing.getOrDefault(word, List.of()))
                .filter(texts -> texts.size() <= LEADS_NOWHERE)
                .forEach(sharing::addAll);
        return sharing;
    }
}
