package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** {@code Autumn 2006}, {@code winter 2009/10}, {@code autumn term}. */
final class Seasons {

    private static final int SUMMER = 2;

    /** What is added to the value of "fall" and "sum", which are seasons only beside a year. */
    private static final int WITH_YEAR = 10;

    /** The value of "semester". */
    private static final int SEMESTER = 1;

    /** "Spring 2010/11 semester" */
    private static final int FURTHEST_TERM = 4;

    /** A school year has six half terms. */
    private static final int MOST_HALVES = 6;

    private Seasons() {}

    static int read(Scan scan, int at) {
        boolean term = isTerm(scan, at);
        int next = scan.is(at + 1, Term.TERM) ? at + 2 : at + 1;
        // "Spring 2010 semester": universities set theirs.
        scan.reading.silent |= isSemester(scan, at);
        if (isHalfTerm(scan, next)) {
            scan.reading.silent = true;
            return next + 1;
        }
        int season = scan.value(at) % WITH_YEAR;
        boolean needsYear = scan.value(at) > WITH_YEAR;
        if (needsYear && season == SUMMER && !scan.tokens.has(at, Tokens.CAPITAL)) {
            // "a sum of 2010"
            return at;
        }
        Period period = new Period(term ? Unit.TERM : Unit.SEASON, Kind.SEASON, season);
        int end = Years.after(scan, next, period);
        if (needsYear && end == next) {
            return at;
        }
        if (!term && period.split && period.index == SUMMER) {
            ofSchoolYear(scan, period);
        }
        silentInHolidays(scan, at + 1, end);
        if (end > next && scan.is(end, Term.TERM)) {
            Period own = new Period(Unit.TERM, Kind.SEASON, season);
            own.year(period.year, period.split);
            scan.add(own, at, end + 1);
            return end + 1;
        }
        if (!period.hasYear()) {
            BareYears.yearBefore(scan, period);
        }
        // The day of the Spring Statement is its chancellor's to choose.
        scan.add(period, at, end).doubtful = scan.is(next, Term.PAPER);
        return end;
    }

    /** "Autumn/Spring/Summer 2010/11" ends in 2011; "Summer 2010/11" may be that of a school year or of a financial one. */
    private static void ofSchoolYear(Scan scan, Period summer) {
        Period before = scan.lastPeriod();
        boolean follows = scan.follows() && before != null && before.unit == Unit.SEASON;
        scan.reading.silent |= !follows;
        summer.year(summer.year + 1, false);
    }

    /** "Autumn 1" is the first half of the term, up to a holiday that each school sets; "autumn term 3" counts all of the year. */
    private static boolean isHalfTerm(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && scan.tokens.digits(at) == 1
                && scan.value(at) <= MOST_HALVES
                && !scan.tokens.has(at, Tokens.ORDINAL)
                && !scan.is(at + 1, Term.MONTH)
                && !scan.is(at + 1, Term.DOT)
                && !scan.is(at + 1, Term.CLOSE);
    }

    /** "Easter holidays", "autumn half term": schools and parliaments set those days themselves. */
    static void silentInHolidays(Scan scan, int after, int afterYear) {
        scan.reading.silent |= scan.is(after, Term.HOLIDAY) || scan.is(afterYear, Term.HOLIDAY);
    }

    private static boolean isSemester(Scan scan, int at) {
        for (int i = at - 1; i <= at + FURTHEST_TERM; i++) {
            if (scan.is(i, Term.TERM) && scan.value(i) == SEMESTER) {
                return true;
            }
        }
        return false;
    }

    /** The word term follows the season, or one linked to it, or stands before it, as in Welsh. */
    private static boolean isTerm(Scan scan, int at) {
        int before = scan.is(at - 1, Term.OF) ? at - 2 : at - 1;
        if (scan.is(at + 1, Term.TERM) || scan.is(before, Term.TERM)) {
            return true;
        }
        boolean linked = scan.is(at + 1, Term.SLASH) || scan.is(at + 1, Term.AND) || scan.is(at + 1, Term.DASH);
        return linked && scan.is(at + 2, Term.SEASON) && scan.is(at + 3, Term.TERM);
    }
}
