package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Repetition;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** The words between the periods: they say what the next one is there for, how it is joined to the last, or where things stand. */
final class Markers {

    /** The value of words that tell of the past: "started". */
    private static final int BEGUN = 1;

    /** The value of "from" among the words that begin something. */
    private static final int FROM_ALONE = 2;

    /** The value of "as of". */
    private static final int AS_OF = 3;

    /** The value of "to date" and the like, which say nothing but after a period. */
    private static final int ALWAYS_BESIDE = 1;

    /** The value of "earliest". */
    private static final int EARLIEST = 2;

    /** The value of "in progress" and the like. */
    private static final int UNDER_WAY = 1;

    /** The value of "TBC" and the like. */
    private static final int TO_BE_CONFIRMED = 1;

    /** The value of "when", "as part of" and the like, which do not say that the time is a later one. */
    private static final int WHENEVER = 0;

    /** The value of "through". */
    private static final int THROUGH = 1;

    private Markers() {}

    /** Reads the word there; the place after it. */
    static int read(Scan scan, int at) {
        switch (scan.term(at)) {
            case DASH -> scan.joinWith(Link.TO);
            case TO -> to(scan, at);
            case SLASH -> scan.joinWith(Link.SLASH);
            case AND, OR -> and(scan);
            case COMMA, OPEN, CLOSE, DOT, SEMICOLON, COLON, WEEKDAY, OF, CLOCK, TIME -> {}
            case IN -> in(scan);
            case THIS -> present(scan, at);
            case BY -> by(scan, at);
            case UNTIL -> until(scan, at);
            case FROM -> from(scan, at);
            case ONWARDS -> onwards(scan, at);
            case ONGOING -> ongoing(scan, at);
            case DONE -> done(scan, at);
            case TO_DO -> toDo(scan, at);
            case IMMEDIATE -> scan.addImmediate(at);
            case NOW -> now(scan, at);
            case ASAP -> scan.reading.asap = true;
            case REVIEW -> review(scan, at);
            case NEW_DATE -> {
                return Revisions.newDate(scan, at);
            }
            case OLD_DATE -> Revisions.oldDate(scan, at);
            case OLD_FROM -> scan.role(Role.OLD, at);
            case AGREED -> Revisions.agreed(scan, at);
            case ISSUED -> scan.role(Role.ISSUED, at);
            case AFTER -> after(scan, at);
            case MEETING -> meeting(scan, at);
            case EVERY_OTHER -> {
                scan.apart();
                return Repetitions.everyOther(scan, at);
            }
            case REPEAT, EVERY, PER_YEAR -> {
                scan.apart();
                return Repetitions.read(scan, at);
            }
            case ORDINAL, LAST -> {
                scan.apart();
                return RepeatedDays.ofMonths(scan, at);
            }
            case BEFORE -> before(scan, at);
            case FIGURE -> figure(scan, at);
            case HENCE -> hence(scan, at);
            case END_OF -> end(scan, at);
            case START_OF -> start(scan, at);
            case CIRCA -> scan.reading.fuzzy = true;
            case LABEL -> {
                scan.apart();
                return Labels.read(scan, at);
            }
            case STATUS -> {
                scan.apart();
                return Slippage.read(scan, at);
            }
            case UNDATED -> undated(scan, at);
            case SUBJECT -> scan.apart();
            case TERM -> Labels.term(scan, at);
            case UNIT -> {
                scan.word();
                return Labels.unit(scan, at);
            }
            case NUMBER, CARDINAL -> {
                return number(scan, at);
            }
            default -> scan.word();
        }
        return at + 1;
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

    private static void endBegun(Scan scan, int at) {
        if (scan.roleIsFrom(Term.FROM) && scan.reading.begun && !scan.gaveRole(at - 1)) {
            scan.role(Role.PLAIN, at);
        }
    }

    /** "between March and June" is what lies between. */
    private static void and(Scan scan) {
        Period last = scan.lastPeriod();
        boolean between = last != null && scan.is(last.from - 1, Term.BETWEEN);
        scan.joinWith(between ? Link.TO : Link.AND);
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
        } else if (at == 0 && !isDestination(scan, at + 1)
                || isLasting(scan, scan.is(at - 1, Term.OPEN) ? at - 2 : at - 1)) {
            scan.role(Role.UNTIL, at);
        }
    }

    /** "To March Board" is where it goes, and when. */
    private static boolean isDestination(Scan scan, int at) {
        return scan.is(at, Term.MONTH) && (scan.is(at + 1, Term.MEETING) || scan.is(at + 1, Term.WORD));
    }

    private static boolean isLasting(Scan scan, int at) {
        return scan.is(at, Term.ONGOING) || scan.is(at, Term.REPEAT);
    }

    /** "Revised to March 2010 at the October meeting": the second says when that was agreed. */
    private static void in(Scan scan) {
        if (scan.follows() && scan.role() == Role.NEW) {
            scan.aside();
        }
    }

    /** "November 2008 - present" */
    private static void present(Scan scan, int at) {
        boolean ends = scan.term(at + 1) == Term.END || scan.is(at + 1, Term.CLOSE);
        scan.reading.onwards |= scan.follows() && scan.link() == Link.TO && ends;
        scan.word();
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
        boolean then = scan.value(at) == AS_OF && scan.is(at - 1, Term.DONE) || scan.value(at) == BEGUN && afterStatus;
        scan.role(then ? Role.PLAIN : Role.FROM, at);
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

    /** What is under way ends at the date beside it; what is ongoing goes on. */
    private static void ongoing(Scan scan, int at) {
        if (scan.value(at) == UNDER_WAY) {
            scan.reading.begun = true;
        } else {
            scan.reading.ongoing = true;
        }
        scan.apart();
    }

    private static void done(Scan scan, int at) {
        boolean then = Constructs.beginsPeriod(scan, at + 1);
        if (scan.reading.periods.isEmpty() || then) {
            scan.reading.doneBefore = true;
        } else {
            scan.reading.doneAfter = true;
        }
        if (then && scan.role() == Role.PLAIN) {
            scan.role(Role.ISSUED, at);
        }
        scan.apart();
    }

    private static void toDo(Scan scan, int at) {
        scan.endIssued();
        endBegun(scan, at);
        scan.reading.toDo = true;
        scan.apart();
    }

    /** "now March 2010" replaces a date, "now complete" says where things stand; "now" alone, or with an end, is today. */
    private static void now(Scan scan, int at) {
        if (Constructs.beginsPeriod(scan, at + 1)) {
            scan.revise(at);
        } else if (scan.is(at + 1, Term.DONE)) {
            scan.apart();
        } else {
            scan.addImmediate(at);
        }
    }

    private static void review(Scan scan, int at) {
        if (scan.is(at + 1, Term.REPEAT) || scan.is(at - 1, Term.REPEAT) || scan.is(at + 1, Term.EVERY)) {
            scan.reading.reviewRepeats = true;
        }
        scan.role(Role.REVIEW, at);
    }

    private static void undated(Scan scan, int at) {
        if (scan.value(at) == TO_BE_CONFIRMED && scan.role() != Role.REVIEW) {
            scan.reading.newDateOpen |= scan.awaitsNew();
            scan.reading.unconfirmed = true;
        }
        scan.apart();
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

    /** "the next meeting" has no day; "the first meeting of the municipal year" is one of many days. */
    private static void meeting(Scan scan, int at) {
        int of = at + 1;
        while (scan.is(of, Term.OF) || scan.is(of, Term.IN)) {
            of++;
        }
        boolean counted = scan.is(at - 1, Term.ORDINAL) || scan.tokens.has(at - 1, Tokens.ORDINAL);
        if (counted && of > at + 1 && NamedYears.isYearLong(scan, of)) {
            scan.reading.silent = true;
        }
        scan.anchorAt(at);
        scan.aside();
    }

    /** "before 31 March" is by that day; which day "before March" means is not said. */
    private static void before(Scan scan, int at) {
        if (Constructs.beginsPeriod(scan, at + 1) || NamedYears.isYearLong(scan, at + 1)) {
            scan.role(Role.BEFORE, at);
        } else {
            scan.anchorAt(at + 1);
            scan.event(at + 1, Role.BEFORE);
            scan.apart();
        }
    }

    /** "75% complete" is under way. */
    private static void figure(Scan scan, int at) {
        scan.apart();
        if (scan.is(at + 1, Term.DONE) && scan.value(at) < 100) {
            scan.reading.ongoing = true;
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

    private static int number(Scan scan, int at) {
        int end = scan.tokens.has(at, Tokens.ORDINAL)
                ? RepeatedDays.ofMonths(scan, at)
                : Repetitions.timesWithin(scan, at);
        if (end <= at + 1) {
            scan.word();
            return at + 1;
        }
        scan.apart();
        return end;
    }
}
