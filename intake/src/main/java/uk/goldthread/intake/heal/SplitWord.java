package uk.goldthread.intake.heal;

import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * "Develop ment": a word cut by a narrow column. The parts are joined where the whole is a word that the document uses
 * and the second part stands nowhere but after the first.
 */
final class SplitWord {
    /** A single letter is a word, a mark or a number; but for those that are neither, nor follow an apostrophe that was lost. */
    private static final int FEWEST_LETTERS = 2;

    private static final String NO_WORDS = "bcfghjklnpqrvxz";

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
        for (int start = 0, end, nextEnd = wordEnd(text, 0); start < text.length(); start = end + 1) {
            end = nextEnd;
            nextEnd = wordEnd(text, end + 1);
            if (end - start < FEWEST_LETTERS || end == text.length() || !isBlank(text.charAt(end))) continue;
            if (nextEnd - end - 1 < FEWEST_LETTERS && !isNoWord(text, end + 1, nextEnd)) continue;
            if (!known.isWordWithout(end, text, start, nextEnd)) continue;
            var first = text.substring(start, end);
            var second = text.substring(end + 1, nextEnd);
            if (!isLowerCase(second) || known.count(second) > known.pairs(first, second)) continue;
            var places = words.cut(start, nextEnd).places();
            if (!told.does(Healed.of(Kind.SPLIT_WORD, first + " " + second, first + second, places))) continue;
            mended = mended.with(end - taken, end + 1 - taken, "");
            taken++;
        }
        return mended;
    }

    private static boolean isNoWord(String text, int start, int end) {
        return end - start == 1 && NO_WORDS.indexOf(text.charAt(start)) >= 0;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return end;
    }

    private static boolean isLowerCase(String word) {
        return word.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }
}
