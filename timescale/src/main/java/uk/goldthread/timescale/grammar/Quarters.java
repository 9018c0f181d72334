package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;
import uk.goldthread.timescale.words.Tokens;

/** {@code Q3 2011/12}, {@code Quarters 1 and 2}, {@code Qtr 3/4}, {@code H1 2020}. */
final class Quarters {

    private Quarters() {}

    static int read(Scan scan, int at) {
        int number = scan.is(at + 1, Term.DOT) ? at + 2 : at + 1;
        Unit unit = scan.is(at, Term.HALF) ? Unit.HALF : Unit.QUARTER;
        if (!isIndex(scan, number, unit)) {
            return at;
        }
        Period period = period(unit, scan.value(number));
        int next = number + 1;
        int more = next;
        if (isIndex(scan, more + 1, unit) && isLink(scan, more) && !isYearAfterAll(scan, more)) {
            scan.add(period, at, next);
            scan.joinWith(scan.is(more, Term.DASH) || scan.is(more, Term.TO) ? Link.TO : Link.SLASH);
            period = period(unit, scan.value(more + 1));
            next = more + 2;
        }
        return withYear(scan, at, next, period);
    }

    /** "3Q 2021". */
    static int numbered(Scan scan, int at) {
        boolean counts = scan.tokens.digits(at) == 1 && isIndex(scan, at, Unit.QUARTER);
        return counts ? withYear(scan, at, at + 2, period(Unit.QUARTER, scan.value(at))) : at;
    }

    static int withYear(Scan scan, int at, int next, Period period) {
        int end = Years.after(scan, next, period);
        scan.reading.silent |= isOfCountedYear(scan, next) || isCountedYear(scan, at - 2);
        if (!period.hasYear()) {
            BareYears.yearBefore(scan, period);
        }
        scan.add(period, at, end);
        return end;
    }

    /** "Q1 Year 2", "Q3 of Y1", "Year 1 Q2": the year of a plan that does not say when it begins. */
    private static boolean isOfCountedYear(Scan scan, int at) {
        int year = at;
        while (scan.is(year, Term.OF) || scan.is(year, Term.COMMA) || scan.is(year, Term.OPEN)) {
            year++;
        }
        return isCountedYear(scan, year);
    }

    private static boolean isCountedYear(Scan scan, int year) {
        boolean counted = scan.is(year, Term.UNIT) && Durations.unit(scan, year) == Durations.YEAR
                || scan.is(year, Term.WORD) && scan.tokens.end(year) - scan.tokens.start(year) == 1;
        return counted
                && (scan.is(year + 1, Term.CARDINAL)
                        || scan.is(year + 1, Term.NUMBER) && scan.tokens.digits(year + 1) == 1);
    }

    static Period period(Unit unit, int index) {
        return new Period(unit, unit == Unit.HALF ? Kind.YEAR : Kind.QUARTER, index);
    }

    private static boolean isIndex(Scan scan, int at, Unit unit) {
        boolean number =
                scan.is(at, Term.NUMBER) && scan.tokens.digits(at) == 1 && !scan.tokens.has(at, Tokens.ORDINAL);
        return (number || scan.is(at, Term.CARDINAL))
                && scan.value(at) >= 1
                && scan.value(at) <= (unit == Unit.HALF ? 2 : 4);
    }

    private static boolean isLink(Scan scan, int at) {
        return switch (scan.term(at)) {
            case DASH, SLASH, AND, OR, COMMA, TO -> true;
            default -> false;
        };
    }

    private static boolean isYearAfterAll(Scan scan, int at) {
        return scan.is(at + 2, Term.SLASH) && scan.tokens.isGlued(at + 2);
    }
}
