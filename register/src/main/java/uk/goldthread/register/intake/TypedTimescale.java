package uk.goldthread.register.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.intake.draft.DraftTimescale;
import uk.goldthread.intake.draft.DraftTimescale.Earlier;
import uk.goldthread.intake.draft.Step;
import uk.goldthread.register.asat.DayWords;
import uk.goldthread.register.commitments.TimescaleWords;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.Timescale;

/** Typed words about time as a draft keeps them, and in words how they were read. */
final class TypedTimescale {
    private TypedTimescale() {}

    /**
     * What was typed in place of a timescale. Words that stayed as they were keep their reading; others are read anew, and
     * an earlier timescale that they name ("originally June 2008") counts where the person gave none.
     */
    static @Nullable DraftTimescale read(
            String words, @Nullable DraftTimescale was, List<Earlier> earlier, LocalDate day) {
        if (words.isBlank() && earlier.isEmpty()) return null;
        if (was != null && onOneLine(was.text()).equals(onOneLine(words)))
            return new DraftTimescale(
                    was.text(), was.kind(), was.earliest(), was.latest(), was.review(), was.edtf(), earlier);
        var read = Timescale.parse(words, day, Settings.AS_TOLD);
        var named = read.earlier().stream().map(TypedTimescale::earlier).toList();
        return new DraftTimescale(
                words.strip(),
                read.kind().word(),
                read.earliest(),
                read.latest(),
                read.review(),
                read.edtf().isEmpty() ? null : read.edtf(),
                earlier.isEmpty() ? named : earlier);
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static Earlier earlier(Timescale read) {
        return new Earlier(read.text(), read.earliest(), read.latest(), null);
    }

    /** An earlier timescale as it was typed. */
    static Earlier earlier(String words, @Nullable String replacedBy, List<Earlier> were, LocalDate day) {
        var kept = were.stream().filter(was -> was.text().equals(words)).findFirst();
        if (kept.isPresent())
            return new Earlier(words, kept.get().earliest(), kept.get().latest(), replacedBy);
        var read = Timescale.parse(words, day, Settings.AS_TOLD);
        return new Earlier(words, read.earliest(), read.latest(), replacedBy);
    }

    /** How it was read: "by 31 January 2007"; for a day that does not exist also the one that may be meant. */
    static String words(DraftTimescale timescale) {
        var words = TimescaleWords.of(DraftLines.stated(timescale));
        var nearest = timescale.latest();
        return Kind.of(timescale.kind()) == Kind.IMPOSSIBLE && nearest != null
                ? words + ": enter the one that is meant, perhaps " + DayWords.of(nearest)
                : words;
    }

    /** The day or days of a step. */
    static String words(Step.On on) {
        if (on.latest() == null) return "no day";
        return on.earliest() == null || on.earliest().equals(on.latest())
                ? DayWords.of(on.latest())
                : DayWords.of(on.earliest()) + " to " + DayWords.of(on.latest());
    }
}
