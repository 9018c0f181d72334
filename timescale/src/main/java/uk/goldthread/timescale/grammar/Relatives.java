package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code this month}, {@code next year}, {@code new financial year}, {@code later in 2010}. */
final class Relatives {

    private Relatives() {}

    static int read(Scan scan, int at) {
        int step = step(scan.term(at));
        int next = at + 1;
        if (scan.is(at, Term.NEW) && !scan.is(next, Term.FINANCIAL_YEAR)) {
            return at;
        }
        return switch (scan.term(next)) {
            case UNIT -> unit(scan, at, scan.value(next), step);
            case FINANCIAL_YEAR -> add(scan, at, financialYear(scan.reference(), step));
            case CALENDAR_YEAR -> add(scan, at, year(scan.reference().getYear() + step));
            case QUARTER -> quarter(scan, at, step);
            case SEASON, MONTH, ACADEMIC_YEAR, UNIVERSITY_YEAR, MUNICIPAL_YEAR, FEAST -> named(scan, at, step);
            case NUMBER, CARDINAL -> step > 0 ? Durations.next(scan, at, next) : at;
            default -> at;
        };
    }

    private static int step(Term term) {
        return switch (term) {
            case THIS -> 0;
            case LAST -> -1;
            default -> 1;
        };
    }

    /** "next March": the first one that begins after the reference day; "this March" the next one to end. */
    private static int named(Scan scan, int at, int step) {
        Period before = scan.lastPeriod();
        int place = scan.reading.periods.size();
        int end = scan.nested(at + 1);
        if (end == at + 1 || scan.lastPeriod() == before || step < 0) {
            return at;
        }
        scan.since(place).strictlyNext = step > 0;
        return end;
    }

    private static int quarter(Scan scan, int at, int step) {
        if (scan.is(at + 2, Term.NUMBER) || scan.is(at + 2, Term.CARDINAL)) {
            return at;
        }
        LocalDate month = scan.reference().withDayOfMonth(1);
        LocalDate first = month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * step);
        return add(
                scan, at, Period.fixed(Kind.RELATIVE, first, first.plusMonths(3).minusDays(1)));
    }

    /** "end of the month": of the one that holds the reference day. */
    static int unitAfterPart(Scan scan, int at) {
        if (!scan.is(at, Term.UNIT) || scan.is(at + 1, Term.MONTH)) {
            return at;
        }
        Period period = switch (scan.value(at)) {
            case Durations.WEEK -> Weeks.of(Kind.RELATIVE, scan.reference());
            case Durations.MONTH -> month(scan.reference());
            default -> null;
        };
        if (period == null) {
            return at;
        }
        scan.add(period, at, at + 1);
        return at + 1;
    }

    /** "March next year": the place after the words, or {@code at}. */
    static int yearAfter(Scan scan, int at, Period period) {
        boolean named = scan.is(at, Term.THIS) || scan.is(at, Term.NEXT) || scan.is(at, Term.LAST);
        if (!named || !scan.is(at + 1, Term.UNIT) || scan.value(at + 1) != Durations.YEAR) {
            return at;
        }
        period.year(scan.reference().getYear() + step(scan.term(at)), false);
        return at + 2;
    }

    private static int unit(Scan scan, int at, int unit, int step) {
        LocalDate reference = scan.reference();
        return switch (unit) {
            case Durations.WEEK -> add(scan, at, Weeks.of(Kind.RELATIVE, reference.plusWeeks(step)));
            case Durations.MONTH -> add(scan, at, month(reference.plusMonths(step)));
            case Durations.YEAR -> add(scan, at, year(reference.getYear() + step));
            default -> at;
        };
    }

    private static Period month(LocalDate within) {
        LocalDate first = within.withDayOfMonth(1);
        return Period.fixed(Kind.RELATIVE, first, first.plusMonths(1).minusDays(1));
    }

    private static Period year(int year) {
        return Period.fixed(Kind.RELATIVE, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Period financialYear(LocalDate reference, int step) {
        int start = reference.getMonthValue() >= 4 ? reference.getYear() : reference.getYear() - 1;
        LocalDate first = LocalDate.of(start + step, 4, 1);
        return Period.fixed(Kind.FINANCIAL_YEAR, first, first.plusYears(1).minusDays(1));
    }

    private static int add(Scan scan, int at, Period period) {
        scan.add(period, at, at + 2);
        return at + 2;
    }

    /** Later in the current or a named year: from the reference day to its 31 December. */
    static int later(Scan scan, int at) {
        int next = at + 1;
        while (scan.is(next, Term.OF) || scan.is(next, Term.IN)) {
            next++;
        }
        Period year = new Period(Unit.YEAR, Kind.RELATIVE, 0);
        int end = Years.read(scan, next, year, false);
        if (end == next
                && scan.is(next, Term.THIS)
                && scan.is(next + 1, Term.UNIT)
                && scan.value(next + 1) == Durations.YEAR) {
            year.year(scan.reference().getYear(), false);
            end = next + 2;
        }
        if (end == next || year.split) {
            return at;
        }
        scan.add(Period.fixed(Kind.RELATIVE, scan.reference(), LocalDate.of(year.year, 12, 31)), at, end);
        return end;
    }
}
