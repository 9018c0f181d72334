package uk.goldthread.intake.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.intake.words.Fold;

/** Steps of a commitment in two drafts. */
final class Steps {
    /** Fewer words than that may stand within other steps by chance. */
    private static final int FEWEST_WORDS = 4;

    private Steps() {}

    static String words(Step step) {
        return Fold.of(step.text());
    }

    /**
     * Those of {@code said} that are not in {@code known}. One that another reading divided otherwise is: all its words
     * stand there one after the other.
     */
    static List<Step> unheard(List<Step> known, List<Step> said) {
        var waiting = new ArrayList<>(known.stream().map(Steps::words).toList());
        var left = said.stream().filter(step -> !waiting.remove(words(step))).toList();
        if (left.isEmpty()) return left;
        var all = known.stream().map(Steps::words).collect(Collectors.joining(" ", " ", " "));
        return left.stream().filter(step -> !standsIn(words(step), all)).toList();
    }

    private static boolean standsIn(String words, String all) {
        return words.isEmpty() || words.split(" ").length >= FEWEST_WORDS && all.contains(" " + words + " ");
    }
}
