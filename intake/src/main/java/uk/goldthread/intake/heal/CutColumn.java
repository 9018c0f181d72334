package uk.goldthread.intake.heal;

import java.util.ArrayList;
import java.util.List;
import uk.goldthread.intake.draft.Damage.Kind;
import uk.goldthread.intake.draft.Healed;
import uk.goldthread.intake.tree.Passage;

/**
 * A column that a wrong border cut from top to bottom: "there is exce | llent". Each line's two ends are joined again
 * where together they make a word that the document uses; a letter that both sides show counts once.
 */
final class CutColumn {
    private final KnownWords known;

    CutColumn(KnownWords known) {
        this.known = known;
    }

    private record Word(Passage words, int start, int end) {

        String text() {
            return words.text().substring(start, end);
        }
    }

    private record Seam(Word left, Word right, int shared) {

        Healed mending(Passage words) {
            var whole = left.text() + right.text().substring(shared);
            return Healed.of(Kind.CUT_COLUMN, left.text() + " | " + right.text(), whole, words.places());
        }
    }

    /** Some word of the left part is completed by one of the right. */
    boolean cuts(Passage left, Passage right) {
        return !seams(left, right).isEmpty();
    }

    Passage join(Passage left, Passage right, Mendings told) {
        var joined = Passage.EMPTY;
        int leftAt = 0, rightAt = 0;
        for (var seam : seams(left, right)) {
            if (!told.does(seam.mending(left))) continue;
            var lineEnd = left.cut(leftAt, seam.left.end).strip();
            // What stands on the right before the seam's word ends the line before.
            joined = joined.plus(right.cut(rightAt, seam.right.start)).strip();
            joined = Passage.join(List.of(joined, lineEnd), " ");
            joined = joined.plus(right.cut(seam.right.start + seam.shared, seam.right.end));
            leftAt = seam.left.end;
            rightAt = seam.right.end;
        }
        if (leftAt == 0) return Passage.join(List.of(left, right), " ");
        return Passage.join(
                List.of(joined.plus(right.from(rightAt)), left.from(leftAt).strip()), " ");
    }

    /** Lines follow each other, so a seam's words come after those of the seam before. */
    private List<Seam> seams(Passage left, Passage right) {
        var seams = new ArrayList<Seam>();
        var rightWords = words(right);
        int next = 0;
        for (var word : words(left)) {
            for (int i = next; i < rightWords.size(); i++) {
                int shared = shared(word.text(), rightWords.get(i).text());
                if (shared < 0) continue;
                seams.add(new Seam(word, rightWords.get(i), shared));
                next = i + 1;
                break;
            }
        }
        return seams;
    }

    /** How many letters both parts show, or -1 where they make no word. */
    private int shared(String left, String right) {
        boolean partAlone = known.count(left) <= 1 && left.length() > 1;
        if (!partAlone) return -1;
        if (known.isWord(left + right) || isInflected(left + right)) return 0;
        boolean overlaps = left.charAt(left.length() - 1) == right.charAt(0) && right.length() > 2;
        var once = left + right.substring(1);
        return overlaps && (known.isWord(once) || isInflected(once)) ? 1 : -1;
    }

    /** "engaged" where the document has "engages" or "engagement". */
    private boolean isInflected(String word) {
        for (var ending : List.of("ed", "es", "s", "ing", "ment", "ly", "er", "ion", "d"))
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                var stem = word.substring(0, word.length() - ending.length());
                for (var other : List.of("", "e", "s", "es", "ed", "d", "ing", "ement", "ment", "er", "ion"))
                    if (known.isWord(stem + other)) return true;
            }
        return false;
    }

    private static List<Word> words(Passage passage) {
        var words = new ArrayList<Word>();
        var matcher = KnownWords.WORD.matcher(passage.text());
        while (matcher.find()) words.add(new Word(passage, matcher.start(), matcher.end()));
        return words;
    }
}
