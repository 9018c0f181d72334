package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.words.Term;

/** {@code by}, {@code until}, {@code from}, {@code onwards}, {@code before}: what the period beside them is there for. */
final class Prepositions {

    /** The value of words that tell of the past: "started". */
    private static final int BEGUN = 1;

    /** The value of "from" among the words that begin something. */
    private static final int FROM_ALONE = 2;

    /** The value of "minutes" and "reference" among the labels. */
    private static final int MINUTES = 1;

    /** "12.12.2022" */
    private static final int LONGEST_DATE = 5;

    /** The value of "as of". */
    private static final int AS_OF = 3;

    /** The value of "to date" and the like, which say nothing but after a period. */
    private static final int ALWAYS_BESIDE = 1;

    /** The value of "earliest". */
    private static final int EARLIEST = 2;

    /** The value of "when", "as part of" and the like, which do not say that the time is a later one. */
    private static final int WHENEVER = 0;

    /** The value of "through". */
    private static final int THROUGH = 1;

    private Prepositions() {}

    static void read(Scan scan, int at) {
        switch (scan.term(at)) {
            case BY -> by(scan, at);
            case IN -> in(scan);
            case TO -> to(scan, at);
            case UNTIL -> until(scan, at);
            case FROM -> from(scan, at);
            case ONWARDS -> onwards(scan, at);
            case AFTER -> after(scan, at);
            case BEFORE -> before(scan, at);
            case HENCE -> hence(scan, at);
            case END_OF -> end(scan, at);
            default -> start(scan, at);
        }
    }

    /**
     * "Started, due March 2010" says when it ends; "started by March 2010" when it begins; "baseline March, forecast June" is now for
     * June.
     */
    private static void by(Scan scan, int at) {
        scan.endIssued();
        Period last = scan.lastPeriod();
        if (scan.role() == Role.OLD && last != null && last.role == Role.OLD) {
            scan.role(Role.PLAIN, at);
        }
        endBegun(scan, at);
    }

    /** What follows is no beginning: "started, to be completed by March 2010". */
    static void endBegun(Scan scan, int at) {
        if (scan.roleIsFrom(Term.FROM) && scan.reading.begun && !scan.gaveRole(at - 1)) {
            scan.role(Role.PLAIN, at);
        }
    }

    /** "Revised to March 2010 at the October meeting": the second says when that was agreed. */
    private static void in(Scan scan) {
        if (scan.follows() && scan.role() == Role.NEW) {
            scan.aside();
        }
    }

    /** "to March 2010" with nothing before it, "monthly to March 2010": its end alone is given; "ongoing through 2010" is all of it. */
    private static void to(Scan scan, int at) {
        if (scan.follows()) {
            if (scan.role() == Role.OLD && (scan.roleIsFrom(Term.OLD_FROM) || scan.roleIsFrom(Term.FROM))) {
                scan.revise(at);
            } else {
                scan.joinWith(Link.TO);
            }
        } else if (scan.value(at) == THROUGH && NamedYears.isYearLong(scan, at + 1)) {
            scan.role(Role.PLAIN, at);
        } else if (at == 0 && isEnd(scan, at + 1) || isLasting(scan, scan.is(at - 1, Term.OPEN) ? at - 2 : at - 1)) {
            scan.role(Role.UNTIL, at);
        }
    }

    /** "To March 2010" says when it ends; "To March Board", "To March 2010 Board" and "To Board 29/4/10" where it goes. */
    private static boolean isEnd(Scan scan, int at) {
        int board = scan.is(at + 1, Term.NUMBER) ? at + 2 : at + 1;
        boolean goes = scan.is(at, Term.MONTH) && (scan.is(board, Term.MEETING) || scan.is(board, Term.WORD));
        return Constructs.beginsPeriod(scan, at) && !goes;
    }

    private static boolean isLasting(Scan scan, int at) {
        return scan.is(at, Term.ONGOING) || scan.is(at, Term.REPEAT);
    }

    private static void until(Scan scan, int at) {
        if (scan.role() == Role.NEW && scan.gaveRole(at - 1)) {
            return;
        }
        if (scan.is(at - 1, Term.STATUS)) {
            // "Not due until April 2010"
            scan.role(Role.PLAIN, at);
        } else if (scan.follows() && !isOfTheRule(scan)) {
            scan.joinWith(Link.TO);
        } else {
            scan.role(Role.UNTIL, at);
        }
    }

    /** "each February until 2012": the month says when in each year. */
    private static boolean isOfTheRule(Scan scan) {
        Period last = scan.lastPeriod();
        return last != null && scan.is(last.from - 1, Term.EVERY);
    }

    /** "as of April 2010" begins then; "complete as of 12 April 2010" was done, and "overdue since April 2010" due, by then. */
    private static void from(Scan scan, int at) {
        if (scan.role() == Role.NEW && scan.gaveRole(at - 1)) {
            scan.role(Role.OLD, at);
            return;
        }
        scan.reading.begun |= scan.value(at) == BEGUN;
        boolean afterStatus = scan.is(at - 1, Term.STATUS);
        // "Outstanding from 2008/09" does not say until when.
        scan.reading.silent |= afterStatus && scan.value(at) == FROM_ALONE;
        if (isStartOfEvent(scan, at)) {
            scan.role(scan.eventRole(), at);
            return;
        }
        if (isOrigin(scan, at)) {
            scan.role(Role.ISSUED, at);
            return;
        }
        boolean then = scan.value(at) == AS_OF && scan.is(at - 1, Term.DONE) || scan.value(at) == BEGUN && afterStatus;
        scan.role(then ? Role.PLAIN : Role.FROM, at);
    }

    /** "Before the new pupil starts in September"; "after approval from April" begins then. */
    private static boolean isStartOfEvent(Scan scan, int at) {
        return scan.value(at) == 0 && scan.eventRole() == Role.BEFORE && scan.isWithinEvent(at);
    }

    /** "Minutes from 4 March", "actions from 12.12.22 all complete": the day of the meeting that they come from. */
    private static boolean isOrigin(Scan scan, int at) {
        return scan.value(at) == FROM_ALONE
                && scan.is(at - 1, Term.LABEL)
                && scan.is(at + 1, Term.NUMBER)
                && (scan.value(at - 1) == MINUTES || saysHowFar(scan, at + 1));
    }

    /** Whether the words after the date say that what it is of is done or still to do. */
    private static boolean saysHowFar(Scan scan, int at) {
        int end = at;
        while (end <= at + LONGEST_DATE && isPartOfDate(scan.term(end))) {
            end++;
        }
        end = scan.is(end, Term.WORD) ? end + 1 : end;
        return scan.is(end, Term.DONE) || scan.is(end, Term.TO_DO) || scan.is(end, Term.BY);
    }

    private static boolean isPartOfDate(Term term) {
        return switch (term) {
            case NUMBER, MONTH, DOT, SLASH, DASH -> true;
            default -> false;
        };
    }

    /** Words like "to date" are an open end only beside a period, and "beyond 2010" is after it; what a review is followed by is its own. */
    private static void onwards(Scan scan, int at) {
        boolean ofReview = scan.role() == Role.REVIEW && scan.reading.reviewRepeats;
        if (!scan.follows() && scan.value(at) != ALWAYS_BESIDE && Constructs.beginsPeriod(scan, at + 1)) {
            scan.role(scan.value(at) == EARLIEST ? Role.FROM : Role.AFTER, at);
        } else if (!ofReview && (scan.value(at) == 0 || scan.follows())) {
            scan.reading.onwards = true;
        }
    }

    private static void after(Scan scan, int at) {
        if (Constructs.beginsPeriod(scan, scan.is(at + 1, Term.DASH) ? at + 2 : at + 1)) {
            scan.role(Role.AFTER, at);
            return;
        }
        scan.anchorAt(at + 1);
        scan.event(scan.value(at) == WHENEVER ? -1 : at + 1, Role.AFTER);
        if (isMeeting(scan, at + 1)) {
            scan.role(Role.AFTER, at);
        } else {
            scan.apart();
        }
    }

    private static boolean isMeeting(Scan scan, int at) {
        return scan.is(at, Term.MEETING) || scan.is(at, Term.OF) && scan.is(at + 1, Term.MEETING);
    }

    /** "before 31 March" is by that day; which day "before March" means is not said. */
    private static void before(Scan scan, int at) {
        int time = scan.is(at + 1, Term.DASH) ? at + 2 : at + 1;
        if (Constructs.beginsPeriod(scan, time) || NamedYears.isYearLong(scan, time)) {
            scan.role(Role.BEFORE, at);
        } else {
            scan.anchorAt(at + 1);
            scan.event(at + 1, Role.BEFORE);
            scan.apart();
        }
    }

    private static void hence(Scan scan, int at) {
        scan.role(Role.FROM, at);
        scan.addImmediate(at);
    }

    /** "March 2010 end", "end of each month". */
    private static void end(Scan scan, int at) {
        RepeatedDays.edge(scan, at + 1, Repetition.LAST_DAY);
        Period last = scan.lastPeriod();
        if (last != null && last.to == at && last.part == Part.WHOLE) {
            last.part = Part.END;
            last.to = at + 1;
        }
    }

    /** "Start: March 2010" is a beginning, "start of March 2010" a day. */
    private static void start(Scan scan, int at) {
        RepeatedDays.edge(scan, at + 1, 1);
        if (Parts.isBeginning(scan, at)) {
            scan.role(Role.FROM, at);
        }
    }
}
