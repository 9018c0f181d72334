package uk.goldthread.intake.heal;

import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * "Develop ment": a word cut by a narrow column. The parts are joined where the whole is a word that the document uses
 * and the second part stands nowhere but after the first.
 */
final class SplitWord {
    /** A single letter is a word, a mark or a number. */
    private static final int FEWEST_LETTERS = 2;

    private final KnownWords known;

    private SplitWord(KnownWords known) {
        this.known = known;
    }

    static HealedSource heal(HealedSource document) {
        return Words.mend(document, new SplitWord(KnownWords.of(document.source()))::mend);
    }

    private Passage mend(Passage words, Mendings told) {
        var text = words.text();
        var mended = words;
        int taken = 0;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = wordEnd(text, start);
            int nextEnd = lowerCaseEnd(text, end + 1);
            if (end - start < FEWEST_LETTERS || nextEnd - end - 1 < FEWEST_LETTERS || !isBlank(text.charAt(end)))
                continue;
            var first = text.substring(start, end);
            var second = text.substring(end + 1, nextEnd);
            if (!isCut(first, second)) continue;
            var places = words.cut(start, nextEnd).places();
            if (!told.does(Healed.of(Kind.SPLIT_WORD, first + " " + second, first + second, places))) continue;
            mended = mended.with(end - taken, end + 1 - taken, "");
            taken++;
        }
        return mended;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return end;
    }

    /** The end of the word that begins there; less than its beginning where it has other letters. */
    private static int lowerCaseEnd(String text, int start) {
        int end = wordEnd(text, start);
        for (int i = start; i < end; i++) if (!Character.isLowerCase(text.charAt(i))) return -1;
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    private boolean isCut(String first, String second) {
        return known.isWord(first + second) && known.count(second) <= known.pairs(first, second);
    }
}
