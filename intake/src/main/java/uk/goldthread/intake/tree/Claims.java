package uk.goldthread.intake.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which characters of a document have found a field. What no field took is told by {@link #left}: so nothing is lost,
 * and nothing is both in a field and left over.
 */
public final class Claims {
    private final Map<Place, BitSet> taken = new HashMap<>();

    /** The words for a field, which from now on are taken. */
    public String take(Passage words) {
        for (var piece : words.pieces())
            if (piece.place() != null)
                taken.computeIfAbsent(piece.place(), place -> new BitSet()).set(piece.start(), piece.end());
        return words.text();
    }

    public @Nullable String takeIfAny(@Nullable Passage words) {
        return words == null || words.isBlank() ? null : take(words);
    }

    /** The runs of words that no field took; marks alone are none. */
    public List<Passage> left(Passage words) {
        var left = new ArrayList<Passage>();
        var free = freeCharacters(words);
        for (int start = free.nextSetBit(0); start >= 0; start = free.nextSetBit(start + 1)) {
            int end = free.nextClearBit(start);
            var run = words.cut(start, end).strip();
            if (run.text().chars().anyMatch(Character::isLetterOrDigit)) left.add(run);
            start = end;
        }
        return left;
    }

    private BitSet freeCharacters(Passage words) {
        var free = new BitSet();
        int at = 0;
        for (var piece : words.pieces()) {
            int end = at + piece.text().length();
            var here = piece.place() == null ? null : taken.get(piece.place());
            boolean isTaken = here != null && here.nextClearBit(piece.start()) >= piece.end();
            if (piece.place() != null && !isTaken) {
                free.set(at, end);
                if (here != null) clear(free, at, piece, here);
            }
            at = end;
        }
        return free;
    }

    private static void clear(BitSet free, int at, Passage.Piece piece, BitSet taken) {
        for (int i = 0; i < piece.text().length(); i++)
            if (taken.get(Math.min(piece.start() + i, piece.end() - 1))) free.clear(at + i);
    }
}
