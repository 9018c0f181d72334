package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code early summer 2021}, {@code mid to late October}, {@code end of Q2}, {@code start of 2010}. */
final class Parts {

    /** The values of "beginning" and of "start" without an "of". */
    private static final int BARE = 1;

    private static final int START = 2;

    /** "beginning 1 January 2011 and then quarterly" */
    private static final int FURTHEST_REPETITION = 8;

    /** "mid-to-late 2014" */
    private static final int MOST_LINKS = 3;

    private static final int SHORTEST_MONTH = 28;

    private Parts() {}

    static int read(Scan scan, int at) {
        if (isBeginning(scan, at)) {
            return at;
        }
        int year = endBetween(scan, at);
        if (year > at) {
            return year;
        }
        Part first = part(scan.term(at));
        Part last = Part.WHOLE;
        int next = skip(scan, at + 1);
        int second = linked(scan, next);
        if (second >= 0) {
            last = part(scan.term(second));
            next = skip(scan, second + 1);
        }
        return ofPeriod(scan, at, next, first, last);
    }

    /** Reads the period from {@code next} on, of which these are the parts. */
    private static int ofPeriod(Scan scan, int at, int next, Part first, Part last) {
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
        period.from = at;
        if (isDay(period)) {
            return end;
        }
        period.part = first;
        period.lastPart = last;
        if (period.isFuzzy() && isShort(period)) {
            // "early next week", "late in 2 weeks": no rule says which days those are.
            scan.reading.silent = true;
            period.part = Part.WHOLE;
            period.lastPart = Part.WHOLE;
        }
        return end;
    }

    /**
     * "Start: March 2010", "start March 2010", "quarterly, beginning March 2010" and "beginning March 2010, quarterly" are beginnings; "start of March 2010" and "by
     * start March 2010" are a day.
     */
    static boolean isBeginning(Scan scan, int at) {
        if (!scan.is(at, Term.START_OF)) {
            return false;
        }
        if (scan.is(at + 1, Term.COLON)) {
            return true;
        }
        boolean begins = scan.value(at) == START || scan.value(at) == BARE && isRepeated(scan, at);
        return begins
                && !scan.follows()
                && !isPreposition(scan.term(at - 1))
                && linked(scan, at + 1) < 0
                && !scan.is(at + 1, Term.OF);
    }

    private static boolean isRepeated(Scan scan, int at) {
        boolean repeated = scan.reading.repetition != null;
        for (int i = at + 1; i < at + FURTHEST_REPETITION && !repeated; i++) {
            repeated = scan.is(i, Term.REPEAT) || scan.is(i, Term.EVERY);
        }
        return repeated;
    }

    private static boolean isPreposition(Term term) {
        return switch (term) {
            case BY, IN, OF, FROM, UNTIL, TO, BEFORE, AND, OR, EVERY, NEW_DATE -> true;
            default -> false;
        };
    }

    /** The place after the year of "March end 2010"; {@code at} where no such words stand there. */
    private static int endBetween(Scan scan, int at) {
        Period month = scan.lastPeriod();
        boolean between = scan.is(at - 1, Term.MONTH) && scan.is(at, Term.END_OF) && scan.is(at + 1, Term.NUMBER);
        if (!between || month == null || !isBareMonth(month)) {
            return at;
        }
        int end = Years.after(scan, at + 1, month);
        if (end == at + 1) {
            return at;
        }
        month.part = Part.END;
        return end;
    }

    private static boolean isBareMonth(Period period) {
        return period.unit == Unit.MONTH && !period.hasYear();
    }

    /** "late on 5 March" is that day. */
    private static boolean isDay(Period period) {
        return period.kind == Kind.DAY;
    }

    /** Thirds are those of a month or more. */
    private static boolean isShort(Period period) {
        return period.week
                || period.unit == Unit.FIXED
                        && period.first != null
                        && Roles.isAfter(period.first.plusDays(SHORTEST_MONTH - 1), period.last);
    }

    private static int skip(Scan scan, int at) {
        int next = at;
        while (scan.is(next, Term.OF)
                || scan.is(next, Term.DASH)
                || scan.is(next, Term.COLON)
                || scan.is(next, Term.IN)
                || isTermBefore(scan, next)) {
            next++;
        }
        return next;
    }

    /** Welsh has the term before its season: "diwedd tymor yr haf". */
    private static boolean isTermBefore(Scan scan, int at) {
        return scan.is(at, Term.TERM) && scan.is(scan.is(at + 1, Term.OF) ? at + 2 : at + 1, Term.SEASON);
    }

    private static int linked(Scan scan, int at) {
        int next = at;
        while (next < at + MOST_LINKS && isLink(scan.term(next))) {
            next++;
        }
        return isPart(scan.term(next)) ? next : -1;
    }

    private static boolean isLink(Term term) {
        return switch (term) {
            case TO, SLASH, OR, AND, DASH -> true;
            default -> false;
        };
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
