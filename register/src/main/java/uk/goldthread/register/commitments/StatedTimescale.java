package uk.goldthread.register.commitments;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.layout.Typed;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** A timescale in the words that were used, with the days they cover; {@code latest} is the last of them. */
public record StatedTimescale(
        String text,
        Kind kind,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate review,
        @Nullable String edtf) {

    /** What was typed, as it is read on that day. */
    public static StatedTimescale read(String text, LocalDate day) {
        var read = Timescale.parse(text, day, Settings.AS_TOLD);
        var impossible = read.kind() == Kind.IMPOSSIBLE;
        return new StatedTimescale(
                text,
                read.kind(),
                impossible ? null : read.earliest(),
                impossible ? null : read.latest(),
                read.review(),
                impossible || read.edtf().isEmpty() ? null : read.edtf());
    }

    /** A single day. */
    public static StatedTimescale on(LocalDate day) {
        return new StatedTimescale(DayWords.of(day), Kind.DAY, day, day, null, day.toString());
    }

    /** It comes to an end, so that it can be overdue: not onwards, ongoing or recurring. */
    public boolean ends() {
        return switch (kind) {
            case ONWARDS, ONGOING, RECURRING -> false;
            default -> true;
        };
    }

    /** The same days, and the same review, whatever the words. Where no last day is known, nobody can say so. */
    boolean isSameAs(StatedTimescale other) {
        return latest != null
                && latest.equals(other.latest)
                && Objects.equals(earliest, other.earliest)
                && Objects.equals(review, other.review);
    }

    static boolean sameWords(@Nullable StatedTimescale one, @Nullable StatedTimescale other) {
        return one != null && other != null && Typed.line(one.text).equals(Typed.line(other.text));
    }

    /** It says no more than that the thing is done. */
    public boolean isOnlyDone() {
        return kind == Kind.DONE;
    }
}
