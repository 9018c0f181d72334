package uk.goldthread.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a timescale is over, due or comes again, as seen from a day that the caller names.
 *
 * <p>Only what ends can be late. What goes on ("March 2010 onwards", "ongoing") or comes again ("quarterly") does not end; what
 * the words say is done has ended; a day that does not exist ends nothing before a person has mended it; and what has no last
 * day ("TBC", "within six months of adoption") is late on no day.
 */
public sealed interface Deadline permits Timescale {

    /** What sort of timescale it is. */
    Kind kind();

    /** The last day covered, itself included; null where the words name none. */
    @Nullable
    LocalDate latest();

    /** The last day of the period named for review. */
    @Nullable
    LocalDate review();

    /** Whether the words say that it is done. */
    boolean isDone();

    /**
     * Whether the last day is over on that day.
     *
     * <pre>{@code
     * "31 March 2006"           31 March 2006: false     1 April 2006: true
     * "Autumn 2006"             30 November 2006: false  1 December 2006: true
     * "Autumn 2006, revised to January 2007"             1 December 2006: false
     * "March 2006 Completed"    any day: false
     * "March 2006 onwards"      any day: false
     * "31 June 2006"            any day: false
     * }</pre>
     */
    default boolean isOverdueAsAt(LocalDate day) {
        LocalDate last = latest();
        return ends() && last != null && last.isBefore(day);
    }

    /**
     * Whether the last day is one of the days from {@code first} to {@code last}, both included. What cannot be late is not due.
     *
     * <pre>{@code
     * "30 June 2006"   1 June to 30 June 2006: true
     * "June 2006"      1 June to 29 June 2006: false, for its last day is the 30th
     * "Ongoing"        any days: false
     * }</pre>
     */
    default boolean isDueWithin(LocalDate first, LocalDate last) {
        LocalDate due = latest();
        return ends() && due != null && !due.isBefore(first) && !due.isAfter(last);
    }

    private boolean ends() {
        return switch (kind()) {
            case ONWARDS, ONGOING, RECURRING, DONE, UNKNOWN, IMPOSSIBLE -> false;
            case DAY, MONTH, SEASON, QUARTER, YEAR, FINANCIAL_YEAR, RANGE, IMMEDIATE, RELATIVE -> !isDone();
        };
    }

    /**
     * The review, unless it is before that day; null where none is named or it is over.
     *
     * <pre>{@code
     * "31 March 2006 Review: 30 September 2006"   30 September 2006: itself   1 October 2006: null
     * }</pre>
     */
    default @Nullable LocalDate nextReview(LocalDate onOrAfter) {
        LocalDate named = review();
        return named == null || named.isBefore(onOrAfter) ? null : named;
    }

    /**
     * The days on which it falls next, beginning with those that hold {@code onOrAfter}; null where the words do not say when,
     * where they may mean two things, or where it is over by then.
     *
     * <pre>{@code
     * "annually in October"             8 September 2006: 1 to 31 October 2006
     * "last Friday of each month"       8 September 2006: 29 September 2006
     * "quarterly from 31 January 2009"  1 February 2009: 30 April 2009
     * "September 2006"                  8 September 2006: 1 to 30 September 2006
     * "quarterly", "every second Tuesday", "August 2006"  8 September 2006: null
     * }</pre>
     */
    @Nullable
    Days nextOccurrence(LocalDate onOrAfter);
}
