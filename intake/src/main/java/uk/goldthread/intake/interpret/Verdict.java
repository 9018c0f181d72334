package uk.goldthread.intake.interpret;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.Response;
import uk.goldthread.intake.tree.Claims;
import uk.goldthread.intake.tree.Passage;

/** What a body answered to a recommendation, by the words that it used. */
final class Verdict {
    private static final Map<String, Pattern> WORDS = words();

    private Verdict() {}

    /** The verdict of those words: the first that fits, of the narrower ones before the wider. */
    static @Nullable String of(String words) {
        for (var verdict : WORDS.entrySet())
            if (verdict.getValue().matcher(words).find()) return verdict.getKey();
        return null;
    }

    static Response response(Passage column, Passage text, Claims claims) {
        var verdict = of(column.text());
        if (verdict == null) verdict = of(text.text());
        var words = claims.take(column);
        var rest = claims.takeIfAny(text);
        return new Response(
                verdict == null ? "noted" : verdict,
                rest == null ? words : words.isBlank() ? rest : words + "\n" + rest);
    }

    private static Map<String, Pattern> words() {
        var words = new LinkedHashMap<String, Pattern>();
        words.put(
                "in-part",
                pattern(
                        "partially (?:accept|agree)|partly (?:accept|agree)|\\b(?:accept|agree)(?:ed|s|d)?\\b[^.;]{0,60}\\bin part\\b|^(?:in part|partly|partially|partial|part)\\W*$|part(?:ial)?-?accept|derbyn yn rhannol"));
        words.put("in-principle", pattern("in principle|mewn egwyddor"));
        words.put(
                "rejected",
                pattern(
                        "\\breject|not accept|not agree|do(?:es)? not accept|do(?:es)? not agree|disagree|declin|gwrthod|^no?\\W*$"));
        words.put(
                "accepted",
                pattern(
                        "\\baccept|\\bagree[ds]?\\b|\\bwelcomes? (?:this|the) recommendation|\\bsupports? (?:this|the) recommendation|^y(?:es)?\\b|derbyn|cytuno"));
        words.put("noted", pattern("\\bnote[ds]?\\b|nodwyd"));
        return words;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?iu)" + words);
    }
}
