package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Length;
import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.Settings;
import uk.goldthread.timescale.words.Tokens;

/** What the words of one text say, gathered term by term; {@link Decision} makes a timescale of it. */
final class Reading {

    final Tokens tokens;
    final LocalDate reference;
    final Settings settings;
    final List<Period> periods = new ArrayList<>(4);

    boolean onwards;
    boolean ongoing;
    /** A word says that it was begun, and nothing when: "started". */
    boolean begun;

    boolean doneBefore;
    boolean doneAfter;
    boolean toDo;
    boolean asap;
    boolean fuzzy;
    boolean revised;
    /** A new date is announced and not given: "revised date TBC". */
    boolean newDateOpen;
    /** "TBC" stands beside the date. */
    boolean unconfirmed;
    /** "slipped by 2 months": from what date, or to what date, is not said. */
    boolean slipped;
    /** A slip of more than spelling was read past. */
    boolean corrected;

    boolean silent;

    @Nullable
    Repetition repetition;

    /** One repetition gives way to another, or stands beside it. */
    boolean repetitionChanges;

    /** A length of time counted from something without a day. */
    @Nullable
    Length length;

    boolean lengthIsWhole;
    /** The first token of what the words are counted from; -1 where there is none. */
    int anchorAt = -1;

    boolean reviewRepeats;
    /** The token of "annual report", "quarterly audit": how often a thing comes; -1 where there is none. */
    int thingRepeatedAt = -1;
    /** "each agency", "every school": no repetition where a date is given. */
    boolean eachOfThem;

    Reading(Tokens tokens, LocalDate reference, Settings settings) {
        this.tokens = tokens;
        this.reference = reference;
        this.settings = settings;
    }

    /** The place in the text of a period's first character. */
    int start(Period period) {
        return tokens.start(period.from);
    }

    /** The place in the text after a period's last character. */
    int end(Period period) {
        return tokens.end(period.to - 1);
    }
}
