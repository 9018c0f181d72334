package uk.goldthread.intake.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that knows, character by character, where it was read. Cutting and joining keep the places; what healing puts in
 * of its own (a blank between two joined lines) has none.
 */
public final class Passage {
    public static final Passage EMPTY = new Passage(List.of());

    /** A run of the source, or of mending where {@code place} is null; {@code start} counts in the cell or paragraph as it was read. */
    private record Piece(String text, @Nullable Place place, int start) {}

    private final List<Piece> pieces;
    private final String text;

    private Passage(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        var all = new StringBuilder();
        for (var piece : pieces) all.append(piece.text);
        this.text = all.toString();
    }

    /** The whole text of the cell or paragraph at that place. */
    public static Passage of(String text, Place place) {
        return text.isEmpty() ? EMPTY : new Passage(List.of(new Piece(text, place, 0)));
    }

    /** Text that healing supplies. */
    public static Passage mended(String text) {
        return text.isEmpty() ? EMPTY : new Passage(List.of(new Piece(text, null, 0)));
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Passage plus(Passage other) {
        if (pieces.isEmpty()) return other;
        if (other.pieces.isEmpty()) return this;
        var all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Passage(all);
    }

    public Passage from(int start) {
        return cut(start, text.length());
    }

    /** The part from {@code start} (inclusive) to {@code end} (exclusive). */
    public Passage cut(int start, int end) {
        if (start < 0 || end < start || end > text.length())
            throw new IndexOutOfBoundsException("cut " + start + " to " + end + " of " + text.length());
        var kept = new ArrayList<Piece>();
        int at = 0;
        for (var piece : pieces) {
            int from = Math.max(start, at), to = Math.min(end, at + piece.text.length());
            if (from < to)
                kept.add(new Piece(piece.text.substring(from - at, to - at), piece.place, piece.start + from - at));
            at += piece.text.length();
        }
        return kept.isEmpty() ? EMPTY : new Passage(kept);
    }

    public Passage strip() {
        int start = 0, end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        return cut(start, end);
    }

    /** The same words with {@code [start, end)} written otherwise; the new writing has no place of its own. */
    public Passage with(int start, int end, String mending) {
        return cut(0, start).plus(mended(mending)).plus(from(end));
    }

    /** Where the words stand; neighbouring runs of one cell or paragraph are told as one. */
    public List<Place> places() {
        var runs = new ArrayList<Run>();
        for (var piece : pieces) {
            if (piece.place == null || piece.text.isBlank()) continue;
            var here = new Run(piece.place, piece.start, piece.start + piece.text.length());
            if (!runs.isEmpty() && runs.getLast().leadsTo(here))
                here = runs.removeLast().to(here.end);
            runs.add(here);
        }
        return runs.stream().map(run -> run.place.within(run.start, run.end)).toList();
    }

    private record Run(Place place, int start, int end) {

        /** What healing cuts out between two runs (markup, a blank) is short; more than that was moved elsewhere. */
        private static final int SHORT_GAP = 8;

        boolean leadsTo(Run next) {
            return place.equals(next.place) && next.start >= end && next.start - end <= SHORT_GAP;
        }

        Run to(int end) {
            return new Run(place, start, end);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
