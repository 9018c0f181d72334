package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code within six months}, {@code next 28 days}, {@code in 3 months time}, {@code between now and June}. */
final class Durations {

    static final int DAY = 1;
    static final int WEEK = 2;
    static final int FORTNIGHT = 3;
    static final int MONTH = 4;
    static final int YEAR = 5;
    static final int WORKING_DAY = 6;

    private Durations() {}

    /** From the reference day to so much later, both included. */
    static int within(Scan scan, int at) {
        int next = at + 1;
        while (scan.is(next, Term.OF) || scan.is(next, Term.NEXT)) {
            next++;
        }
        return next(scan, at, next);
    }

    static int next(Scan scan, int at, int number) {
        if (!isNumber(scan, number) || !scan.is(number + 1, Term.UNIT)) {
            return at;
        }
        int end = number + 2;
        if (isAnchor(scan, end)) {
            scan.reading.anchored = true;
            return end;
        }
        LocalDate reference = scan.reference();
        scan.add(
                Period.fixed(Kind.RELATIVE, reference, plus(reference, scan.value(number), scan.value(number + 1))),
                at,
                end);
        return end;
    }

    /** "in six months time" is that day alone. */
    static int in(Scan scan, int at) {
        int number = at + 1;
        while (scan.is(number, Term.OF)) {
            number++;
        }
        if (scan.is(number, Term.NEXT) && isNumber(scan, number + 1)) {
            return next(scan, at, number + 1);
        }
        if (!isNumber(scan, number) || !scan.is(number + 1, Term.UNIT)) {
            return at;
        }
        int end = scan.is(number + 2, Term.TIME) ? number + 3 : number + 2;
        LocalDate day = plus(scan.reference(), scan.value(number), scan.value(number + 1));
        scan.add(Period.fixed(Kind.RELATIVE, day, day), at, end);
        return end;
    }

    /** A length of time alone does not say from when. */
    static int bare(Scan scan, int at) {
        if (!scan.is(at + 1, Term.UNIT)) {
            return at;
        }
        scan.reading.durationWithoutStart = true;
        if (isAnchor(scan, at + 2)) {
            scan.reading.anchored = true;
        }
        return at + 2;
    }

    /** From the reference day to the last day of what follows. */
    static int between(Scan scan, int at) {
        if (!scan.is(at + 1, Term.NOW) || !scan.is(at + 2, Term.AND)) {
            return at;
        }
        int end = scan.nested(at + 3);
        if (end == at + 3) {
            return at;
        }
        Period until = scan.lastPeriod();
        if (until != null) {
            until.fromReference = true;
            until.kind = Kind.RANGE;
        }
        return end;
    }

    private static boolean isAnchor(Scan scan, int at) {
        return switch (scan.term(at)) {
            case OF, AFTER, FROM, BEFORE -> true;
            default -> false;
        };
    }

    private static boolean isNumber(Scan scan, int at) {
        return scan.is(at, Term.NUMBER) && scan.tokens.digits(at) <= 3 || scan.is(at, Term.CARDINAL);
    }

    static LocalDate plus(LocalDate from, int count, int unit) {
        return switch (unit) {
            case WEEK -> from.plusWeeks(count);
            case FORTNIGHT -> from.plusWeeks(2L * count);
            case MONTH -> from.plusMonths(count);
            case YEAR -> from.plusYears(count);
            case WORKING_DAY -> plusWorkingDays(from, count);
            default -> from.plusDays(count);
        };
    }

    private static LocalDate plusWorkingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return day;
    }
}
