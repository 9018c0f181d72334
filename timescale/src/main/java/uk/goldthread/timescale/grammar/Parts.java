package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;

/** {@code early summer 2021}, {@code mid to late October}, {@code end of Q2}, {@code start of 2010}. */
final class Parts {

    /** The values of "beginning" and of "start" without an "of". */
    private static final int BARE = 1;

    private static final int START = 2;

    private Parts() {}

    static int read(Scan scan, int at) {
        if (isBeginning(scan, at)) {
            return at;
        }
        Part first = part(scan.term(at));
        Part last = Part.WHOLE;
        int next = skip(scan, at + 1);
        int second = linked(scan, next);
        if (second >= 0) {
            last = part(scan.term(second));
            next = skip(scan, second + 1);
        }
        Period before = scan.lastPeriod();
        int place = scan.reading.periods.size();
        int end = Relatives.unitAfterPart(scan, next);
        if (end == next) {
            end = scan.nested(next);
        }
        if (end == next || scan.lastPeriod() == before) {
            return at;
        }
        Period period = scan.since(place);
        period.part = first;
        period.lastPart = last;
        period.from = at;
        return end;
    }

    /**
     * "Start: March 2010", "start March 2010" and "quarterly, beginning March 2010" are beginnings; "start of March 2010" and "by
     * start March 2010" are a day.
     */
    static boolean isBeginning(Scan scan, int at) {
        if (!scan.is(at, Term.START_OF)) {
            return false;
        }
        if (scan.is(at + 1, Term.COLON)) {
            return true;
        }
        boolean begins = scan.value(at) == START || scan.value(at) == BARE && scan.reading.repetition != null;
        return begins
                && !scan.follows()
                && !isPreposition(scan.term(at - 1))
                && linked(scan, at + 1) < 0
                && !scan.is(at + 1, Term.OF);
    }

    private static boolean isPreposition(Term term) {
        return switch (term) {
            case BY, IN, OF, FROM, UNTIL, TO, BEFORE, AND, OR, EVERY, NEW_DATE -> true;
            default -> false;
        };
    }

    private static int skip(Scan scan, int at) {
        int next = at;
        while (scan.is(next, Term.OF)
                || scan.is(next, Term.DASH)
                || scan.is(next, Term.COLON)
                || scan.is(next, Term.IN)) {
            next++;
        }
        return next;
    }

    private static int linked(Scan scan, int at) {
        int next = at;
        if (scan.is(next, Term.TO)
                || scan.is(next, Term.SLASH)
                || scan.is(next, Term.OR)
                || scan.is(next, Term.AND)
                || scan.is(next, Term.DASH)) {
            next++;
        }
        return isPart(scan.term(next)) ? next : -1;
    }

    private static boolean isPart(Term term) {
        return switch (term) {
            case EARLY, MID, LATE, START_OF, END_OF -> true;
            default -> false;
        };
    }

    private static Part part(Term term) {
        return switch (term) {
            case EARLY -> Part.EARLY;
            case MID -> Part.MID;
            case LATE -> Part.LATE;
            case START_OF -> Part.START;
            default -> Part.END;
        };
    }
}
