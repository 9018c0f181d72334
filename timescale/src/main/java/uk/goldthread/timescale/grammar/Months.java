package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** A named month, with its year or with the day after it: {@code Sept 09}, {@code March 31st, 2010}. */
final class Months {

    /** "Mr J. R." */
    private static final int MOST_INITIALS = 4;

    private Months() {}

    static int read(Scan scan, int at) {
        if (isVerb(scan, at) || isSurname(scan, at)) {
            return at;
        }
        scan.reading.silent |= Numbers.isAlone(scan, at - 1) && !Numbers.isDay(scan, at - 1);
        int month = scan.value(at);
        int next = afterName(scan, at);
        boolean between = isDayBetweenMarks(scan, at);
        next = between ? at + 2 : next;
        int year = yearAfterDays(scan, next);
        if (year > next) {
            return days(scan, at, next, year);
        }
        if (between || isDay(scan, next)) {
            Period day = new Period(Unit.DAY, Kind.DAY, month);
            day.day = scan.value(next);
            int end = Years.after(scan, next + 1, day);
            scan.add(day, at, end);
            return moreDays(scan, end, month);
        }
        // "June quarter 2010"
        scan.reading.silent |=
                scan.is(next, Term.QUARTER) && !(scan.is(next + 1, Term.NUMBER) && scan.tokens.digits(next + 1) == 1);
        scan.reading.silent |= scan.is(next, Term.NUMBER) && scan.tokens.digits(next) == 2 && isYearAfter(scan, next);
        Period period = new Period(Unit.MONTH, Kind.MONTH, month);
        int end = Years.after(scan, next, period);
        Seasons.silentInHolidays(scan, next, end);
        if (!period.hasYear()) {
            BareYears.yearBefore(scan, period);
        }
        scan.add(period, at, end > next ? end : at + 1);
        return end > next ? end : at + 1;
    }

    /** "June 8th, 15th and 22nd": the place after the days of the same month that follow. */
    private static int moreDays(Scan scan, int at, int month) {
        int end = at;
        while (Numbers.isDayLink(scan, end)
                && Numbers.isDay(scan, end + 1)
                && scan.tokens.has(end + 1, Tokens.ORDINAL)
                && !scan.is(end + 2, Term.MONTH)
                && !scan.is(end + 2, Term.OF)) {
            Numbers.linkDays(scan, end);
            Period day = new Period(Unit.DAY, Kind.DAY, month);
            day.day = scan.value(end + 1);
            scan.add(day, end + 1, end + 2);
            end += 2;
        }
        return end;
    }

    /** The place of the year in "May 9-13, 2022" and "May 9th to 13th 2022"; {@code at} where no two days and a year stand there. */
    private static int yearAfterDays(Scan scan, int at) {
        int last = at + 2;
        int year = scan.is(last + 1, Term.COMMA) ? last + 2 : last + 1;
        boolean days = Numbers.isDay(scan, at)
                && Numbers.isDayLink(scan, at + 1)
                && Numbers.isDay(scan, last)
                && scan.is(year, Term.NUMBER)
                && scan.tokens.digits(year) == 4
                && Years.isYear(scan.value(year));
        return days ? year : at;
    }

    private static int days(Scan scan, int at, int first, int year) {
        scan.reading.silent |= scan.value(first) >= scan.value(first + 2);
        for (int i = first; i <= first + 2; i += 2) {
            Period day = new Period(Unit.DAY, Kind.DAY, scan.value(at));
            day.day = scan.value(i);
            day.year(scan.value(year), false);
            scan.add(day, at, year + 1);
            Numbers.linkDays(scan, i + 1);
        }
        scan.joinWith(Link.APART);
        return year + 1;
    }

    /** "Mar-31-2010", "Mar/31/2010". */
    private static boolean isDayBetweenMarks(Scan scan, int at) {
        return (scan.is(at + 1, Term.DASH) || scan.is(at + 1, Term.SLASH))
                && Numbers.isDay(scan, at + 2)
                && scan.is(at + 3, scan.term(at + 1))
                && scan.is(at + 4, Term.NUMBER)
                && scan.tokens.digits(at + 4) == 4
                && scan.tokens.isGlued(at + 4);
    }

    /** "Sept. 09" and "May. 2010" are one month; "May. 15 councils" is the end of a sentence. */
    private static int afterName(Scan scan, int at) {
        int next = at + 1;
        if (scan.is(next, Term.DOT) && (isShort(scan, at) || isNumberAfterDot(scan, next + 1))) {
            next++;
        }
        if (scan.is(next, Term.TIME) || scan.is(next, Term.COMMA) && scan.is(next + 1, Term.NUMBER)) {
            next++;
        }
        return next;
    }

    private static boolean isNumberAfterDot(Scan scan, int at) {
        return scan.is(at, Term.NUMBER) && (scan.tokens.isGlued(at) || scan.tokens.digits(at) == 4);
    }

    private static boolean isShort(Scan scan, int at) {
        return scan.value(at) != 5 && scan.tokens.end(at) - scan.tokens.start(at) <= 4;
    }

    /** "Cllr May", "Ms J. March": a month after a title and initials has a year. */
    private static boolean isSurname(Scan scan, int at) {
        int title = at - 1;
        while (title >= at - MOST_INITIALS && isInitial(scan, title)) {
            title--;
        }
        return scan.is(title, Term.TITLE) && !scan.is(at + 1, Term.NUMBER);
    }

    private static boolean isInitial(Scan scan, int at) {
        return scan.is(at, Term.DOT) || scan.is(at, Term.WORD) && scan.tokens.end(at) - scan.tokens.start(at) == 1;
    }

    /** "may" in small letters is the month only beside a number or after a preposition. */
    private static boolean isVerb(Scan scan, int at) {
        return scan.value(at) == 5
                && !scan.tokens.has(at, Tokens.CAPITAL)
                && scan.tokens.end(at) - scan.tokens.start(at) == 3
                && (scan.is(at + 1, Term.MODAL)
                        || scan.is(at + 1, Term.WORD)
                        || scan.is(at + 1, Term.PAPER)
                        || scan.is(at + 1, Term.LATER));
    }

    /** A number after the month is a day where it has an ordinal's ending or a single digit, or where a four-digit year follows. */
    private static boolean isDay(Scan scan, int at) {
        if (!scan.is(at, Term.NUMBER) || scan.tokens.digits(at) > 2 || scan.tokens.has(at, Tokens.SHORTENED)) {
            return false;
        }
        int value = scan.value(at);
        if (value < 1 || value > 31 || scan.is(at - 1, Term.DASH) || scan.is(at + 1, Term.CLOCK)) {
            return false;
        }
        if (scan.tokens.has(at, Tokens.ORDINAL) || scan.tokens.digits(at) == 1) {
            return !scan.is(at + 1, Term.MONTH);
        }
        // "March 31" in 2024 may be a day or a year.
        scan.reading.silent |= !isYearAfter(scan, at) && Years.isNear(scan, value) && !Years.isVeryNear(scan, value);
        return isYearAfter(scan, at) || !Years.isNear(scan, value);
    }

    private static boolean isYearAfter(Scan scan, int at) {
        int after = scan.is(at + 1, Term.COMMA) ? at + 2 : at + 1;
        return scan.is(after, Term.NUMBER) && scan.tokens.digits(after) == 4 && Years.isYear(scan.value(after));
    }
}
