package uk.goldthread.register.intake;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The words of a draft's fixed vocabularies as a person reads them: {@code in-progress} is "In progress". */
final class Labels {
    private Labels() {}

    static SequencedMap<String, String> of(String... words) {
        var labels = new LinkedHashMap<String, String>();
        for (var word : words) labels.put(word, of(word));
        return labels;
    }

    static String of(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
    }
}
