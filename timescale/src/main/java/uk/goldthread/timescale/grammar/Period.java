package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.goldthread.timescale.Kind;

/** One period as the words name it, filled in while they are read: its year may come from a neighbour. */
final class Period {

    static final int NO_YEAR = Integer.MIN_VALUE;

    static final int WORKING_DAY = 8;

    final Unit unit;
    /** Which month, season, quarter or feast; the first month of a named year. */
    int index;

    int day;
    int year = NO_YEAR;
    /** The year is the first of a pair: "2009/10". */
    boolean split;

    int lastYear;
    /** The nth such weekday of the period, from 1 for Monday; {@link #WORKING_DAY} for any working day; 0 for the period itself. */
    int weekday;

    int ordinal;
    boolean week;
    /** So many months up to the last day named: "year ending 31 March"; 0 for the period itself. */
    int monthsUpTo;

    boolean fromReference;
    Part part = Part.WHOLE;
    Part lastPart = Part.WHOLE;
    Role role = Role.PLAIN;
    /** How many words had replaced a date when this one was read. */
    int revision;

    Link link = Link.APART;
    Kind kind;
    boolean impossible;
    /** A bare year beside words that say nothing of time: it governs nothing. */
    boolean doubtful;
    /** "2009/10" without the word that says which year that is. */
    boolean unnamed;
    /** Said again by the months beside it. */
    boolean dropped;

    /** Strictly after the reference day: "next March". */
    boolean strictlyNext;
    /** Strictly before it: "last March". */
    boolean strictlyLast;

    boolean inferred;
    /** Its words: tokens while they are read. */
    int from;

    int to;

    @Nullable
    LocalDate first;

    @Nullable
    LocalDate last;

    Period(Unit unit, Kind kind, int index) {
        this.unit = unit;
        this.kind = kind;
        this.index = index;
    }

    static Period fixed(Kind kind, LocalDate first, LocalDate last) {
        Period period = new Period(Unit.FIXED, kind, 0);
        period.first = first;
        period.last = last;
        return period;
    }

    boolean hasYear() {
        return year != NO_YEAR || unit == Unit.FIXED;
    }

    void year(int value, boolean isSplit) {
        year = value;
        split = isSplit;
    }

    /** Takes the place that another has among the words. */
    void standFor(Period other) {
        role = other.role;
        link = other.link;
        from = other.from;
        to = other.to;
    }

    boolean isFuzzy() {
        return part == Part.EARLY
                || part == Part.MID
                || part == Part.LATE
                || lastPart == Part.EARLY
                || lastPart == Part.MID
                || lastPart == Part.LATE;
    }
}
