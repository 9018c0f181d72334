package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** Years as they follow a month, a quarter or a season: {@code 2009}, {@code 09}, {@code 2009/10}, {@code of 23/24}. */
final class Years {

    /** How far from the reference a two-digit number after a month is a year sooner than a day. */
    private static final int NEAR = 12;

    /** How far from the reference it is sure to be a year: plans seldom reach further. */
    private static final int VERY_NEAR = 6;

    private Years() {}

    /** Reads a year for the period, past "of", "in", a comma or a bracket; the place after it, or {@code at}. */
    static int after(Scan scan, int at, Period period) {
        int i = at;
        while (i < at + 3 && isConnector(scan, i)) {
            i++;
        }
        boolean day = (i > at || period.unit == Unit.NAMED_YEAR) && isDayOfMonth(scan, i);
        int end = day ? i : read(scan, i, period, true);
        scan.reading.silent |= end > i && !period.split && isSingleFinancialYear(scan, i - 1);
        if (end == i) {
            end = Relatives.yearAfter(scan, i, period);
        }
        return end > i ? end : at;
    }

    /** "15 April, 15 July", "Q2 (30 September 2010)"; but the years of "Jul-12 Sep-12" are written in one way. */
    private static boolean isDayOfMonth(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && scan.tokens.digits(at) <= 2
                && scan.is(at + 1, Term.MONTH)
                && !(isGluedByDash(scan, at) && isGluedByDash(scan, at + 3));
    }

    private static boolean isGluedByDash(Scan scan, int number) {
        return scan.is(number, Term.NUMBER)
                && scan.is(number - 1, Term.DASH)
                && scan.tokens.isGlued(number)
                && scan.tokens.isGlued(number - 1);
    }

    /** "Q3 FY22": a financial year named by one number begins in that year for some, and ends in it for others. */
    private static boolean isSingleFinancialYear(Scan scan, int at) {
        return scan.is(at, Term.FINANCIAL_YEAR);
    }

    private static boolean isConnector(Scan scan, int at) {
        return switch (scan.term(at)) {
            case OF, IN, COMMA, OPEN, FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR, CLOSE -> true;
            case WEEKDAY -> scan.is(at - 1, Term.OPEN);
            case SLASH -> isYearAfterSlash(scan, at);
            case DASH -> scan.tokens.isGlued(at) || isYearAfterDash(scan, at + 1);
            default -> false;
        };
    }

    /** "Q4 - 2010", "Q4 - 22/23". */
    private static boolean isYearAfterDash(Scan scan, int at) {
        return scan.is(at, Term.NUMBER)
                && (scan.tokens.digits(at) == 4 || scan.tokens.digits(at) == 2 && isSplit(scan, at, scan.value(at)));
    }

    /** "Mar/10" and "March / 2010", but not "31 March/30 September". */
    private static boolean isYearAfterSlash(Scan scan, int at) {
        boolean glued = scan.tokens.isGlued(at) && scan.tokens.isGlued(at + 1);
        return scan.is(at + 1, Term.NUMBER)
                && (glued && scan.tokens.digits(at + 1) == 2 || scan.tokens.digits(at + 1) == 4)
                && !scan.is(at + 2, Term.MONTH)
                && !scan.is(at + 2, Term.SLASH);
    }

    /** Reads a year with nothing before it; two digits only where {@code shortToo}. */
    static int read(Scan scan, int at, Period period, boolean shortToo) {
        if (!scan.is(at, Term.NUMBER) || scan.tokens.has(at, Tokens.ORDINAL)) {
            return at;
        }
        int value = scan.value(at);
        int digits = scan.tokens.digits(at);
        if (digits == 4 && isYear(value)) {
            boolean split = isSplit(scan, at, value);
            period.year(value, split);
            return split ? at + 3 : at + 1;
        }
        if (digits == 2 && (shortToo || scan.tokens.has(at, Tokens.SHORTENED))) {
            boolean split = isSplit(scan, at, value);
            if (!split && beginsOther(scan, at)) {
                return at;
            }
            // "4 March 10-12" has a year or two hours.
            scan.reading.silent |= !split && period.unit == Unit.DAY && isHours(scan, at + 1);
            period.year(nearest(scan, value), split);
            return split ? at + 3 : at + 1;
        }
        return at;
    }

    /** "Year end 31/3/10", "21 October 10am", "21 October 10.30am", "21 October 10-12 noon": a day, or a time of day. */
    private static boolean beginsOther(Scan scan, int at) {
        boolean mark = scan.is(at + 1, Term.SLASH) || scan.is(at + 1, Term.DOT);
        boolean hours = scan.is(at + 1, Term.DASH) && scan.is(at + 2, Term.NUMBER) && scan.is(at + 3, Term.CLOCK);
        return hours
                || scan.is(at + 1, Term.CLOCK)
                || mark && scan.is(at + 2, Term.NUMBER) && scan.tokens.isGlued(at + 1) && scan.tokens.isGlued(at + 2);
    }

    private static boolean isHours(Scan scan, int at) {
        return scan.is(at, Term.DASH)
                && scan.is(at + 1, Term.NUMBER)
                && scan.tokens.isGlued(at)
                && scan.tokens.isGlued(at + 1)
                && !scan.is(at + 2, Term.MONTH)
                && !scan.is(at + 2, Term.SLASH)
                && !scan.is(at + 2, Term.DOT);
    }

    static boolean isYear(int value) {
        return value >= 1900 && value <= 2199;
    }

    /** "2009/10", "2008/9" and "2009-2010": the second is the year after the first, and begins no other date. */
    static boolean isSplit(Scan scan, int at, int value) {
        if (!isPaired(scan, at) || !scan.is(at + 2, Term.NUMBER) || scan.tokens.has(at + 2, Tokens.ORDINAL)) {
            return false;
        }
        int next = scan.value(at + 2);
        boolean two = scan.tokens.digits(at + 2) == 2 && next == (value + 1) % 100;
        boolean four = scan.tokens.digits(at + 2) == 4 && scan.tokens.digits(at) == 4 && next == value + 1;
        boolean one = scan.tokens.digits(at + 2) == 1
                && scan.tokens.digits(at) == 4
                && scan.tokens.isGlued(at + 2)
                && next == (value + 1) % 10;
        return (one || two || four) && !continuesAsDate(scan, at);
    }

    /** With a mark, or in words beside the name of a year: "the 2019 to 2020 academic year". */
    private static boolean isPaired(Scan scan, int at) {
        return switch (scan.term(at + 1)) {
            case SLASH, DASH -> true;
            case TO -> NamedYears.isName(scan.term(at - 1)) || NamedYears.isName(scan.term(at + 3));
            default -> false;
        };
    }

    /** "09/10/11" is a day; "2009/10-2011/12" are two years. */
    private static boolean continuesAsDate(Scan scan, int at) {
        return scan.is(at + 3, scan.term(at + 1))
                && scan.tokens.isGlued(at + 3)
                && scan.is(at + 4, Term.NUMBER)
                && scan.tokens.isGlued(at + 4);
    }

    /** A two-digit year is the nearest to the reference day. */
    static int nearest(Scan scan, int twoDigits) {
        int reference = scan.reference().getYear();
        int year = reference - reference % 100 + twoDigits;
        if (year - reference > 50) {
            return year - 100;
        }
        return reference - year >= 50 ? year + 100 : year;
    }

    static boolean isNear(Scan scan, int twoDigits) {
        return distance(scan, twoDigits) <= NEAR;
    }

    static boolean isVeryNear(Scan scan, int twoDigits) {
        return distance(scan, twoDigits) <= VERY_NEAR;
    }

    private static int distance(Scan scan, int twoDigits) {
        return Math.abs(nearest(scan, twoDigits) - scan.reference().getYear());
    }
}
