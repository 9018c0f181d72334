package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code quarter ending 31 December 2009}, {@code three year plan to March 2013}: so many months up to the last day named. */
final class Spans {

    static final int YEAR = 12;

    private static final int QUARTER = 3;

    private Spans() {}

    static int quarterEnding(Scan scan, int at) {
        return upTo(scan, at, at + 1, QUARTER, Kind.QUARTER);
    }

    /** The place after the period that ends the length of time counted there, or {@code at} where none does. */
    static int lengthTo(Scan scan, int at) {
        int months = switch (Durations.unit(scan, at + 1)) {
            case Durations.MONTH -> scan.value(at);
            case Durations.YEAR -> scan.value(at) * YEAR;
            default -> 0;
        };
        int to = scan.is(at + 2, Term.PAPER) ? at + 3 : at + 2;
        boolean ends = scan.is(to, Term.TO) || scan.is(to, Term.UNTIL);
        return ends && months > 0 ? upTo(scan, at, to + 1, months, Kind.RANGE) : at;
    }

    private static int upTo(Scan scan, int at, int period, int months, Kind kind) {
        int next = period;
        while (scan.is(next, Term.COLON) || scan.is(next, Term.DASH) || scan.is(next, Term.BY)) {
            next++;
        }
        int place = scan.reading.periods.size();
        int end = Constructs.beginsPeriod(scan, next) ? scan.nested(next) : next;
        if (end == next || scan.reading.periods.size() == place) {
            return at;
        }
        Period last = scan.since(place);
        last.monthsUpTo = months;
        last.kind = kind;
        last.from = at;
        return end;
    }
}
