package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings.Order;
import uk.goldthread.timescale.words.Term;

/** Dates of numbers alone: {@code 31/03/14}, {@code 31.3.2014}, {@code 2014-03-31}, {@code 31/3}, {@code 06/2012}. */
final class NumericDates {

    private NumericDates() {}

    static int read(Scan scan, int at) {
        Term mark = scan.term(at + 1);
        if (mark != Term.SLASH && mark != Term.DOT && mark != Term.DASH
                || !scan.is(at + 2, Term.NUMBER)
                || !scan.tokens.isGlued(at + 2)) {
            return at;
        }
        boolean three = scan.is(at + 3, mark) && scan.is(at + 4, Term.NUMBER) && scan.tokens.isGlued(at + 4);
        return three ? three(scan, at) : two(scan, at, mark);
    }

    private static int three(Scan scan, int at) {
        int a = scan.value(at);
        int b = scan.value(at + 2);
        int c = scan.value(at + 4);
        if (scan.tokens.digits(at) == 4) {
            return add(scan, at, at + 5, c, b, a, 4);
        }
        boolean monthFirst = scan.reading.settings.order() == Order.MONTH_FIRST;
        return add(scan, at, at + 5, monthFirst ? b : a, monthFirst ? a : b, c, scan.tokens.digits(at + 4));
    }

    private static int add(Scan scan, int at, int end, int day, int month, int year, int yearDigits) {
        boolean short2 = yearDigits == 2;
        if (scan.tokens.digits(at + 2) > 2 || !short2 && !(yearDigits == 4 && Years.isYear(year))) {
            return at;
        }
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            scan.reading.silent = true;
            return end;
        }
        Period period = new Period(Unit.DAY, Kind.DAY, month);
        period.day = day;
        period.year(short2 ? Years.nearest(scan, year) : year, false);
        scan.add(period, at, end);
        return end;
    }

    private static int two(Scan scan, int at, Term mark) {
        int a = scan.value(at);
        int b = scan.value(at + 2);
        int digitsA = scan.tokens.digits(at);
        int digitsB = scan.tokens.digits(at + 2);
        if (digitsA <= 2 && digitsB == 4 && a >= 1 && a <= 12 && Years.isYear(b)) {
            return month(scan, at, a, b);
        }
        if (digitsA == 4
                && digitsB == 2
                && mark == Term.DASH
                && Years.isYear(a)
                && b >= 1
                && b <= 9
                && b != (a + 1) % 100) {
            return month(scan, at, b, a);
        }
        if (mark == Term.SLASH
                && digitsA <= 2
                && digitsB <= 2
                && a >= 1
                && a <= 31
                && b >= 1
                && b <= 12
                && !Years.isSplit(scan, at, a)
                && !scan.is(at + 3, Term.MONTH)) {
            Period period = new Period(Unit.DAY, Kind.DAY, b);
            period.day = a;
            scan.add(period, at, at + 3);
            return at + 3;
        }
        return at;
    }

    private static int month(Scan scan, int at, int month, int year) {
        Period period = new Period(Unit.MONTH, Kind.MONTH, month);
        period.year(year, false);
        scan.add(period, at, at + 3);
        return at + 3;
    }
}
