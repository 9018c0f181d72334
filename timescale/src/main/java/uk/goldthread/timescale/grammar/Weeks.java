package uk.goldthread.timescale.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code week commencing 14 June}, {@code w/c 14/6/10}, {@code weekend of 5 June}: Monday to Sunday. */
final class Weeks {

    private Weeks() {}

    static int read(Scan scan, int at) {
        int day = at + 1;
        while (scan.is(day, Term.COLON) || scan.is(day, Term.WEEKDAY) || scan.is(day, Term.OF)) {
            day++;
        }
        Period before = scan.lastPeriod();
        int place = scan.reading.periods.size();
        int end = scan.nested(day);
        if (end == day || scan.lastPeriod() == before) {
            return at;
        }
        Period period = scan.since(place);
        if (period.unit != Unit.DAY) {
            scan.reading.silent = true;
            return end;
        }
        if (scan.is(at, Term.WEEK_OF)) {
            period.week = true;
            period.kind = Kind.RANGE;
        }
        return end;
    }

    static Period of(Kind kind, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.fixed(kind, monday, monday.plusDays(6));
    }
}
