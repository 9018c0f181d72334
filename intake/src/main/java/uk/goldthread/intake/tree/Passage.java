package uk.goldthread.intake.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.budget.Budget;

/**
 * Text that knows, character by character, where it was read. Cutting and joining keep the places; what healing puts in
 * of its own (a blank between two joined lines) has none.
 */
public final class Passage {
    public static final Passage EMPTY = new Passage(List.of());

    private static final Pattern LINE_FEED = Pattern.compile("\n");

    /**
     * A run of the source, or of mending where {@code place} is null. {@code start} and {@code end} count in the cell or
     * paragraph as it was read; where they span more or less than the text, it is written otherwise than it stood there.
     */
    record Piece(String text, @Nullable Place place, int start, int end) {

        static Piece of(String text, @Nullable Place place) {
            return new Piece(text, place, 0, text.length());
        }

        Piece cut(int from, int to) {
            boolean asItStood = end - start == text.length();
            return asItStood
                    ? new Piece(text.substring(from, to), place, start + from, start + to)
                    : new Piece(text.substring(from, to), place, start, end);
        }
    }

    private final List<Piece> pieces;
    private final String text;

    /** Where in the text each piece begins. */
    private final int[] starts;

    private Passage(List<Piece> pieces) {
        Budget.check();
        this.pieces = List.copyOf(pieces);
        this.starts = new int[pieces.size()];
        if (pieces.size() == 1) {
            this.text = pieces.getFirst().text;
            return;
        }
        var all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(pieces.get(i).text);
        }
        this.text = all.toString();
    }

    /** The whole text of the cell or paragraph at that place. */
    public static Passage of(String text, Place place) {
        return text.isEmpty() ? EMPTY : new Passage(List.of(Piece.of(text, place)));
    }

    /** Text that healing supplies. */
    public static Passage mended(String text) {
        return text.isEmpty() ? EMPTY : new Passage(List.of(Piece.of(text, null)));
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
        var all = new ArrayList<Piece>(pieces.size() + other.pieces.size());
        all.addAll(pieces);
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
        if (start == 0 && end == text.length()) return this;
        if (start == end) return EMPTY;
        if (pieces.size() == 1) return new Passage(List.of(pieces.getFirst().cut(start, end)));
        var kept = new ArrayList<Piece>();
        int first = pieceAt(start), at = starts[first];
        for (int i = first; i < pieces.size() && at < end; i++) {
            var piece = pieces.get(i);
            int from = Math.max(start, at), to = Math.min(end, at + piece.text.length());
            if (from < to) kept.add(piece.cut(from - at, to - at));
            at += piece.text.length();
        }
        return kept.isEmpty() ? EMPTY : new Passage(kept);
    }

    private int pieceAt(int character) {
        int found = Arrays.binarySearch(starts, character);
        return found >= 0 ? found : -found - 2;
    }

    public Passage strip() {
        return stripped(0, text.length());
    }

    private Passage stripped(int from, int to) {
        int start = from, end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        return cut(start, end);
    }

    /** The same words with {@code [start, end)} written otherwise; the new writing stands where the old one stood. */
    public Passage with(int start, int end, String mending) {
        return cut(0, start).plus(cut(start, end).as(mending)).plus(from(end));
    }

    private Passage as(String mending) {
        if (mending.isEmpty()) return EMPTY;
        if (pieces.size() != 1) return mended(mending);
        var piece = pieces.getFirst();
        return new Passage(List.of(new Piece(mending, piece.place, piece.start, piece.end)));
    }

    /** The parts between matches of the separator, stripped; blank ones are left out. */
    public List<Passage> split(Pattern separator) {
        var parts = new ArrayList<Passage>();
        var matcher = separator.matcher(text);
        int start = 0;
        while (matcher.find()) {
            addStripped(start, matcher.start(), parts);
            start = matcher.end();
        }
        addStripped(start, text.length(), parts);
        return parts;
    }

    private void addStripped(int start, int end, List<Passage> parts) {
        var part = stripped(start, end);
        if (part != EMPTY) parts.add(part);
    }

    public List<Passage> lines() {
        return text.indexOf('\n') >= 0 ? split(LINE_FEED) : isBlank() ? List.of() : List.of(strip());
    }

    /** The words of the parts that have any, with the separator between them. */
    public static Passage join(List<Passage> parts, String separator) {
        var only = EMPTY;
        var all = new ArrayList<Piece>();
        for (var part : parts) {
            if (part.isBlank()) continue;
            if (!all.isEmpty() && !separator.isEmpty()) all.add(Piece.of(separator, null));
            only = all.isEmpty() ? part : EMPTY;
            all.addAll(part.pieces);
        }
        return all.isEmpty() || !only.pieces.isEmpty() ? only : new Passage(all);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Where the words stand; neighbouring runs of one cell or paragraph are told as one. */
    public List<Place> places() {
        if (pieces.size() == 1) return places(pieces.getFirst());
        var runs = new ArrayList<Run>();
        for (var piece : pieces) {
            if (piece.place == null || piece.text.isBlank()) continue;
            var here = new Run(piece.place, piece.start, piece.end);
            if (!runs.isEmpty() && runs.getLast().leadsTo(here))
                here = runs.removeLast().to(here.end);
            runs.add(here);
        }
        return runs.stream().map(run -> run.place.within(run.start, run.end)).toList();
    }

    private static List<Place> places(Piece only) {
        return only.place == null || only.text.isBlank() ? List.of() : List.of(only.place.within(only.start, only.end));
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
