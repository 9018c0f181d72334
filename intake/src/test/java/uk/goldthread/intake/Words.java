package uk.goldthread.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftJson;
import uk.goldthread.intake.words.Fold;

/** Compares the words of a document with those of its draft. */
final class Words {
    private Words() {}

    /** Words that the document has and the draft has not, before or after mending. */
    static Set<String> lost(String document, Draft draft) {
        var plain = document.replaceAll("<[^>]{1,60}>", " ").replaceAll("(\\d) (st|nd|rd|th)\\b", "$1$2");
        var lost = new HashSet<>(
                counts(plain.replaceAll("[\\u0412\\u0443]{2}", "By")).keySet());
        lost.removeAll(counts(DraftJson.write(draft).replace("\\n", " ").replace("\\\"", " "))
                .keySet());
        return lost;
    }

    private static Map<String, Integer> counts(String text) {
        var counts = new HashMap<String, Integer>();
        Arrays.stream(Fold.of(text).split(" ")).forEach(word -> counts.merge(word, 1, Integer::sum));
        return new TreeMap<>(counts);
    }
}
