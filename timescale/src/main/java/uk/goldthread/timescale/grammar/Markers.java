package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** The words between the periods: they say what the next one is there for, how it is joined to the last, or where things stand. */
final class Markers {

    private Markers() {}

    /** Reads the word there; the place after it. */
    static int read(Scan scan, int at) {
        return switch (scan.term(at)) {
            case REPEAT, EVERY, PER_YEAR, EVERY_OTHER, ORDINAL, LAST, LABEL, STATUS -> apart(scan, at);
            case NEW_DATE -> Revisions.newDate(scan, at);
            case UNIT -> {
                scan.word();
                yield Labels.unit(scan, at);
            }
            case NUMBER, CARDINAL -> number(scan, at);
            default -> {
                single(scan, at);
                yield at + 1;
            }
        };
    }

    /** What may go on past its first word. */
    private static int apart(Scan scan, int at) {
        scan.apart();
        return switch (scan.term(at)) {
            case EVERY_OTHER -> Repetitions.everyOther(scan, at);
            case ORDINAL, LAST -> RepeatedDays.ofMonths(scan, at);
            case LABEL -> Labels.read(scan, at);
            case STATUS -> status(scan, at);
            default -> Repetitions.read(scan, at);
        };
    }

    /** "Started April 2011. On target for March 2012" */
    private static int status(Scan scan, int at) {
        Prepositions.endBegun(scan, at);
        return Slippage.read(scan, at);
    }

    private static void single(Scan scan, int at) {
        switch (scan.term(at)) {
            case DOT, SEMICOLON -> endOfSentence(scan, at);
            case OPEN, CLOSE, COLON, WEEKDAY, OF, CLOCK, TIME -> {}
            case COMMA -> comma(scan, at);
            case DASH -> scan.joinWith(Link.TO);
            case SLASH -> scan.joinWith(Link.SLASH);
            case AND, OR -> and(scan);
            case BY, IN, TO, UNTIL, FROM, ONWARDS, AFTER, BEFORE, HENCE, END_OF, START_OF ->
                Prepositions.read(scan, at);
            case ONGOING, DONE, TO_DO, IMMEDIATE, NOW, THIS, ASAP, CIRCA, UNDATED, FIGURE -> Standing.read(scan, at);
            case REVIEW -> review(scan, at);
            case OLD_DATE -> Revisions.oldDate(scan, at);
            case OLD_FROM -> scan.role(Role.OLD, at);
            case AGREED -> Revisions.agreed(scan, at);
            case ISSUED -> Revisions.issued(scan, at);
            case MEETING -> meeting(scan, at);
            case SUBJECT -> scan.apart();
            case TERM -> Labels.term(scan, at);
            default -> scan.word();
        }
    }

    /** "Review Jan 2021. Complete Dec 2022"; "reviews: Oct 2010; Jan 2011" and "review Jan. and July" go on. */
    private static void endOfSentence(Scan scan, int at) {
        boolean goesOn = Constructs.beginsPeriod(scan, at + 1) || scan.is(at + 1, Term.AND) || scan.is(at + 1, Term.OR);
        if (!goesOn) {
            scan.endReview();
        }
    }

    /** "After the Spending Review, revise targets by December 2010": what follows is no date of the review. */
    private static void comma(Scan scan, int at) {
        if (scan.role() == Role.REVIEW && scan.gaveRole(at - 1) && scan.is(at + 1, Term.WORD)) {
            scan.role(Role.PLAIN, at);
        }
    }

    /** "between March and June" is what lies between. */
    private static void and(Scan scan) {
        Period last = scan.lastPeriod();
        boolean between = last != null && scan.is(last.from - 1, Term.BETWEEN);
        scan.joinWith(between ? Link.TO : Link.AND);
    }

    private static void review(Scan scan, int at) {
        if (scan.is(at + 1, Term.REPEAT) || scan.is(at - 1, Term.REPEAT) || scan.is(at + 1, Term.EVERY)) {
            scan.reading.reviewRepeats = true;
        }
        scan.role(Role.REVIEW, at);
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

    private static int number(Scan scan, int at) {
        if (scan.is(at + 1, Term.CLOCK)) {
            // "from 9am on 4 March", "31 March 5 pm 2011"
            scan.clock();
            return at + 2;
        }
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
