package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
        if (scan.is(next, Term.UNIT)) {
            return length(scan, at, 1, next, true);
        }
        return next(scan, at, next);
    }

    /** "next six months", "the next 6-12 months": up to the longer. */
    static int next(Scan scan, int at, int number) {
        int last = number;
        if (isNumber(scan, number) && isTo(scan, number + 1) && isNumber(scan, number + 2)) {
            last = number + 2;
        }
        if (!isNumber(scan, last) || !scan.is(last + 1, Term.UNIT)) {
            return at;
        }
        return length(scan, at, scan.value(last), last + 1, true);
    }

    private static boolean isTo(Scan scan, int at) {
        return scan.is(at, Term.DASH) || scan.is(at, Term.TO) || scan.is(at, Term.OR);
    }

    /** "in six months time" is that day alone. */
    static int in(Scan scan, int at) {
        int number = at + 1;
        while (scan.is(number, Term.OF)) {
            number++;
        }
        if (scan.is(number, Term.NEXT)) {
            return next(scan, at, number + 1);
        }
        if (!isNumber(scan, number) || !scan.is(number + 1, Term.UNIT)) {
            return at;
        }
        return length(scan, at, scan.value(number), number + 1, false);
    }

    /** A length of time alone does not say from when. */
    static int bare(Scan scan, int at) {
        if (!scan.is(at + 1, Term.UNIT)) {
            return at;
        }
        if (scan.is(at + 2, Term.TIME) || isAnchor(scan, at + 2) || scan.is(at + 2, Term.HENCE)) {
            return length(scan, at, scan.value(at), at + 1, false);
        }
        scan.reading.durationWithoutStart = true;
        return at + 2;
    }

    /** A length of time counted from the reference day, from the day named after it, or from something without a day. */
    private static int length(Scan scan, int at, int count, int unitAt, boolean whole) {
        int unit = scan.value(unitAt);
        int end = unitAt + 1;
        if (!isAnchor(scan, end)) {
            add(
                    scan,
                    at,
                    scan.is(end, Term.TIME) || scan.is(end, Term.HENCE) ? end + 1 : end,
                    plus(scan.reference(), count, unit),
                    whole ? scan.reference() : null);
            return scan.is(end, Term.TIME) || scan.is(end, Term.HENCE) ? end + 1 : end;
        }
        int before = scan.reading.periods.size();
        int anchorEnd = scan.nested(skipAnchor(scan, end));
        if (scan.reading.periods.size() == before) {
            scan.reading.anchored = true;
            return end;
        }
        anchored(scan, before, scan.is(end, Term.BEFORE) ? -count : count, unit, whole);
        return anchorEnd;
    }

    /** Only a day with its year is an anchor that days can be counted from. */
    private static void anchored(Scan scan, int at, int count, int unit, boolean whole) {
        Period anchor = scan.reading.periods.get(at);
        if (anchor.unit != Unit.DAY || anchor.year == Period.NO_YEAR) {
            scan.reading.silent = true;
            return;
        }
        Placing.place(anchor, anchor.year);
        LocalDate from = anchor.first;
        if (from == null) {
            return;
        }
        LocalDate last = plus(from, count, unit);
        Period counted = Period.fixed(Kind.RELATIVE, whole && count > 0 ? from : last, last);
        counted.role = anchor.role;
        counted.link = anchor.link;
        counted.from = anchor.from;
        counted.to = anchor.to;
        scan.reading.periods.set(at, counted);
    }

    private static int skipAnchor(Scan scan, int at) {
        int next = at;
        while (isAnchor(scan, next) || scan.is(next, Term.OF)) {
            next++;
        }
        return next;
    }

    private static void add(Scan scan, int at, int end, LocalDate last, @Nullable LocalDate first) {
        scan.add(Period.fixed(Kind.RELATIVE, first == null ? last : first, last), at, end);
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
            case OF, AFTER, FROM, BEFORE, SUBJECT -> true;
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
