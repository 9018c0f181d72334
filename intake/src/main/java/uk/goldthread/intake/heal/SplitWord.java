package uk.goldthread.intake.heal;

import java.util.regex.Pattern;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * "Develop ment": a word cut by a narrow column. The parts are joined where the whole is a word that the document uses
 * and the second part stands nowhere but after the first.
 */
final class SplitWord {
    private static final Pattern PAIR = Pattern.compile("(?<!\\p{L})(\\p{L}{2,}+)([ \\n])(?=(\\p{Ll}{2,}+)(?!\\p{L}))");

    private final KnownWords known;

    private SplitWord(KnownWords known) {
        this.known = known;
    }

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, new SplitWord(KnownWords.of(document.source()))::mend);
    }

    private Passage mend(Passage words, Mendings told) {
        var matcher = PAIR.matcher(words.text());
        var mended = words;
        int taken = 0;
        while (matcher.find()) {
            if (!isCut(matcher.group(1), matcher.group(3))) continue;
            var mending = Healed.of(
                    Kind.SPLIT_WORD,
                    matcher.group(1) + " " + matcher.group(3),
                    matcher.group(1) + matcher.group(3),
                    words.cut(matcher.start(1), matcher.end(3)).places());
            if (!told.does(mending)) continue;
            mended = mended.with(matcher.start(2) - taken, matcher.end(2) - taken, "");
            taken++;
        }
        return mended;
    }

    private boolean isCut(String first, String second) {
        return known.isWord(first + second) && known.count(second) <= known.pairs(first, second);
    }
}
