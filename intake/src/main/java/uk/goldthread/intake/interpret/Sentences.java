package uk.goldthread.intake.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.goldthread.intake.tree.Passage;
import uk.goldthread.intake.words.Wording;

/** Cuts a text into its sentences and bullets. */
final class Sentences {
    private static final Pattern END = Pattern.compile(
            "[.!?][\"\u201D\u2019)]*(\\s+)(?=[\\p{Lu}\"\u201C\u2018(\\d]|(?:[ivx]{1,4}|[a-h])[.)]\\s+\\p{Lu})");

    /** A stop after these ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(])(?:i\\.e|e\\.g|etc|eg|ie|viz|cf|" + Wording.TITLE.any()
                    + "|St|No|Nos|Ref|Rec|R|vs|approx|para|paras|[A-Z])\\.[)]*|(?:[ivx]{1,4}|[a-h])\\.",
            Pattern.DOTALL);

    private Sentences() {}

    static List<Passage> of(Passage text) {
        var sentences = new ArrayList<Passage>();
        for (var line : text.lines()) for (var bullet : Bullets.split(line)) sentences(bullet, sentences);
        return sentences;
    }

    private static void sentences(Passage text, List<Passage> sentences) {
        var matcher = END.matcher(text.text());
        int start = 0;
        while (matcher.find()) {
            if (ABBREVIATION
                    .matcher(text.text().substring(start, matcher.start(1)))
                    .matches()) continue;
            sentences.add(text.cut(start, matcher.start(1)).strip());
            start = matcher.end();
        }
        sentences.add(text.from(start).strip());
    }
}
