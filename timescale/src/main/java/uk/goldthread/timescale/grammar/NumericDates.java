package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings.Order;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Dates of numbers alone: {@code 31/03/14}, {@code 31.3.2014}, {@code 2014-03-31}, {@code 31/3}, {@code 06/2012}. */
final class NumericDates {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private NumericDates() {}

    static int read(Scan scan, int at) {
        if (isDayAround(scan, at)) {
            return add(scan, at, at + 5, scan.value(at + 4), scan.value(at + 2), scan.value(at), 4);
        }
        Term mark = scan.term(at + 1);
        if (mark != Term.SLASH && mark != Term.DOT && mark != Term.DASH || !scan.is(at + 2, Term.NUMBER)) {
            return mistyped(scan, at);
        }
        boolean glued = scan.tokens.isGlued(at + 2);
        if (scan.is(at + 3, mark) && scan.is(at + 4, Term.NUMBER)) {
            if (scan.tokens.digits(at + 4) <= 2 && scan.is(at + 5, Term.MONTH)) {
                return at;
            }
            if (glued && scan.tokens.isGlued(at + 4)) {
                int end = three(scan, at);
                return end == at && mark == Term.SLASH ? reference(scan, at) : end;
            }
            return isSpacedDay(scan, at) ? three(scan, at) : at;
        }
        int mistyped = mistyped(scan, at);
        if (mistyped > at) {
            return mistyped;
        }
        return glued ? two(scan, at, mark) : at;
    }

    /** Whether three numbers there are a day: "30/06/14", "30.06.2014"; after a label "30.06.14" may count its parts. */
    static boolean isDay(Scan scan, int at, boolean afterLabel) {
        Term mark = scan.term(at + 1);
        boolean three = (mark == Term.SLASH || mark == Term.DOT)
                && !scan.tokens.isGlued(at)
                && scan.is(at + 2, Term.NUMBER)
                && scan.is(at + 3, mark)
                && scan.is(at + 4, Term.NUMBER)
                && scan.tokens.isGlued(at + 2)
                && scan.tokens.isGlued(at + 4);
        boolean counts = afterLabel && mark == Term.DOT;
        return three && (scan.tokens.digits(at + 4) == 4 || scan.tokens.digits(at + 4) == 2 && !counts);
    }

    /** "2010-Mar-31". */
    private static boolean isDayAround(Scan scan, int at) {
        return scan.tokens.digits(at) == 4
                && scan.is(at + 1, Term.DASH)
                && scan.is(at + 2, Term.MONTH)
                && scan.is(at + 3, Term.DASH)
                && scan.is(at + 4, Term.NUMBER)
                && scan.tokens.isGlued(at + 4);
    }

    /** "31/03//2010", "31.03,2010": a mark typed twice or another one; three numbers are a day. */
    private static int mistyped(Scan scan, int at) {
        int month = afterMarks(scan, at + 1);
        int year = afterMarks(scan, month + 1);
        boolean day = month > at + 1
                && year > month + 1
                && scan.tokens.digits(at) <= 2
                && scan.tokens.digits(month) <= 2
                && (scan.tokens.digits(year) == 4 || scan.tokens.digits(year) == 2 && isSlashed(scan, at, month));
        if (!day) {
            return at;
        }
        scan.reading.corrected = true;
        return add(scan, at, year + 1, scan.value(at), scan.value(month), scan.value(year), scan.tokens.digits(year));
    }

    private static boolean isSlashed(Scan scan, int at, int month) {
        return scan.is(at + 1, Term.SLASH) && scan.is(month + 1, Term.SLASH);
    }

    /** The number after one or two marks without a blank between; {@code from} where there is none. */
    private static int afterMarks(Scan scan, int from) {
        int i = from;
        while (i < from + 2 && isMark(scan.term(i)) && scan.tokens.isGlued(i)) {
            i++;
        }
        return i > from && scan.is(i, Term.NUMBER) && scan.tokens.isGlued(i) ? i : from;
    }

    private static boolean isMark(Term term) {
        return term == Term.SLASH || term == Term.DOT || term == Term.DASH || term == Term.COMMA;
    }

    /** "Minute 12/10/3" is no date, nor is any part of it. */
    private static int reference(Scan scan, int at) {
        scan.word();
        return at + 5;
    }

    /** "31 / 03 / 2010", as forms with a box for each number are exported. */
    private static boolean isSpacedDay(Scan scan, int at) {
        boolean year = scan.tokens.digits(at + 4) == 4 || scan.is(at + 1, Term.SLASH);
        return year && scan.tokens.digits(at) <= 2 && scan.tokens.digits(at + 2) <= 2;
    }

    private static int three(Scan scan, int at) {
        if (scan.tokens.digits(at + 2) > 2) {
            return at;
        }
        int a = scan.value(at);
        int b = scan.value(at + 2);
        int c = scan.value(at + 4);
        if (scan.tokens.digits(at) == 4) {
            return add(scan, at, at + 5, c, b, a, 4);
        }
        boolean monthFirst = scan.reading.settings.order() == Order.MONTH_FIRST;
        return add(scan, at, at + 5, monthFirst ? b : a, monthFirst ? a : b, c, scan.tokens.digits(at + 4));
    }

    /** "3/31/2010" can only be the 31st of March, with its numbers exchanged. */
    private static int add(Scan scan, int at, int end, int day, int month, int year, int yearDigits) {
        boolean short2 = yearDigits == 2;
        if (!short2 && !(yearDigits == 4 && Years.isYear(year))) {
            return at;
        }
        if (month > LAST_MONTH && month <= LAST_DAY && day <= LAST_MONTH && day > 0) {
            scan.reading.corrected = true;
            return add(scan, at, end, month, day, year, yearDigits);
        }
        if (month < 1 || month > LAST_MONTH || day < 1 || day > LAST_DAY) {
            scan.reading.silent = true;
            return end;
        }
        // "24/01/15-7" numbers something, or ends on a day of a month that is not named.
        scan.reading.silent |= References.isNumbered(scan, end);
        Period period = new Period(Unit.DAY, Kind.DAY, month);
        period.day = day;
        period.year(short2 ? Years.nearest(scan, year) : year, false);
        scan.add(period, at, end);
        return end;
    }

    /** Two numbers are a month with its year, either way round, or a day with its month. */
    private static int two(Scan scan, int at, Term mark) {
        int digitsA = scan.tokens.digits(at);
        int digitsB = scan.tokens.digits(at + 2);
        if (digitsA <= 2 && digitsB == 4 && Years.isYear(scan.value(at + 2))) {
            return monthBeforeYear(scan, at, mark);
        }
        if (digitsA == 4 && digitsB == 2 && Years.isYear(scan.value(at))) {
            return yearBeforeMonth(scan, at, mark);
        }
        return mark == Term.SLASH && digitsA <= 2 && digitsB <= 2 ? shorts(scan, at) : at;
    }

    /** "06/2012"; "13/2012" is none, and "13-2012" may be a reference. */
    private static int monthBeforeYear(Scan scan, int at, Term mark) {
        int month = scan.value(at);
        boolean exists = month >= 1 && month <= LAST_MONTH;
        if (mark == Term.DASH && !exists) {
            return at;
        }
        scan.reading.silent |= !exists;
        return month(scan, at, Math.clamp(month, 1, LAST_MONTH), scan.value(at + 2));
    }

    /** "2012-06", but for what may be a pair or a span of years. */
    private static int yearBeforeMonth(Scan scan, int at, Term mark) {
        int year = scan.value(at);
        int month = scan.value(at + 2);
        boolean iso = mark == Term.DASH && month >= 1 && month <= 9 && month != (year + 1) % 100;
        boolean late = mark != Term.DOT && isMonthOfLateYear(year, month);
        return iso || late ? month(scan, at, month, year) : at;
    }

    /** "05/22" is a month, "31/3" a day, "09/10" a pair of years, and "24/7" is always. */
    private static int shorts(Scan scan, int at) {
        int a = scan.value(at);
        int b = scan.value(at + 2);
        boolean two = scan.tokens.digits(at) == 2 && scan.tokens.digits(at + 2) == 2;
        if (two && isMonthOfShortYear(scan, a, b)) {
            return month(scan, at, a, Years.nearest(scan, b));
        }
        boolean day = a >= 1 && a <= LAST_DAY && b >= 1 && b <= LAST_MONTH;
        boolean other = Years.isSplit(scan, at, a) || a == 24 && b == 7 || scan.is(at + 3, Term.MONTH);
        if (a < b && isShare(scan, at + 3)) {
            scan.word();
            return at + 3;
        }
        if (!day || other) {
            return at;
        }
        scan.reading.silent |= isInTwelfths(scan, at);
        Period period = new Period(Unit.DAY, Kind.DAY, b);
        period.day = a;
        scan.add(period, at, at + 3);
        return at + 3;
    }

    /** "3/12" alone is three months in the notes of the health service, or the 3rd of December; "by 3/12" is that day. */
    private static boolean isInTwelfths(Scan scan, int at) {
        boolean counts =
                scan.tokens.digits(at) == 1 && scan.value(at + 2) == LAST_MONTH && scan.term(at + 3) == Term.END;
        return counts
                && switch (scan.term(at - 1)) {
                    case END, IN, WITHIN, NEXT, AFTER, EVERY, REVIEW -> true;
                    default -> false;
                };
    }

    /** "3/4 of staff", "8/10 satisfied", "1/2 term", "1/2 day"; "3/9 emailed all staff" is a day and what was done on it. */
    private static boolean isShare(Scan scan, int after) {
        boolean thing = scan.is(after, Term.WORD) && !scan.tokens.has(after, Tokens.CAPITAL);
        return thing || scan.is(after, Term.TERM) || scan.is(after, Term.UNIT) || scan.is(after, Term.OF);
    }

    /** "2022/09" and "2022-11" can be no span of years. */
    private static boolean isMonthOfLateYear(int year, int month) {
        return month >= 1 && month <= LAST_MONTH && month < year % 100;
    }

    /** "05/22" can be no day and month; "12/13" is a pair of years. */
    private static boolean isMonthOfShortYear(Scan scan, int month, int year) {
        return month >= 1 && month <= LAST_MONTH && year > LAST_MONTH && year != month + 1 && Years.isNear(scan, year);
    }

    private static int month(Scan scan, int at, int month, int year) {
        Period period = new Period(Unit.MONTH, Kind.MONTH, month);
        period.year(year, false);
        scan.add(period, at, at + 3);
        return at + 3;
    }
}
