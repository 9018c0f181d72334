package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.words.Term;

/** {@code this month}, {@code next year}, {@code new financial year}, {@code later in 2010}. */
final class Relatives {

    private static final int APRIL = 4;

    private Relatives() {}

    static int read(Scan scan, int at) {
        int step = step(scan.term(at));
        int next = at + 1;
        if (scan.is(at, Term.NEW) && !NamedYears.isName(scan.term(next))) {
            return at;
        }
        return switch (scan.term(next)) {
            case UNIT -> unit(scan, at, step);
            case FINANCIAL_YEAR -> add(scan, at, financialYear(scan.reference(), step));
            case CALENDAR_YEAR -> add(scan, at, year(scan.reference().getYear() + step));
            case QUARTER -> quarter(scan, at, step);
            case SEASON, MONTH, ACADEMIC_YEAR, UNIVERSITY_YEAR, MUNICIPAL_YEAR, FEAST -> named(scan, at, step);
            case NUMBER, CARDINAL -> step > 0 ? counted(scan, at) : at;
            default -> at;
        };
    }

    /** "next two financial years" begin with this one or with the next. */
    private static int counted(Scan scan, int at) {
        boolean years = NamedYears.isName(scan.term(at + 2));
        scan.reading.silent |= years;
        return years ? at + 3 : Durations.next(scan, at, at + 1);
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
        if (end == at + 1 || scan.lastPeriod() == before) {
            return at;
        }
        scan.since(place).strictlyNext = step > 0;
        scan.since(place).strictlyLast = step < 0;
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
        // "end of month 6" of what is not said.
        scan.reading.silent |= scan.is(at + 1, Term.NUMBER) && scan.tokens.digits(at + 1) <= 2;
        Period period = switch (Durations.unit(scan, at)) {
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

    /** "by month end". */
    static int monthEnd(Scan scan, int at, int end) {
        Period month = scan.add(month(scan.reference()), at, end);
        month.first = month.last;
        return end;
    }

    /** "March next year", "Q4 of this financial year": the place after the words, or {@code at}. */
    static int yearAfter(Scan scan, int at, Period period) {
        boolean named = scan.is(at, Term.THIS) || scan.is(at, Term.NEXT) || scan.is(at, Term.LAST);
        if (named && scan.is(at + 1, Term.FINANCIAL_YEAR)) {
            period.year(firstFinancialYear(scan.reference()) + step(scan.term(at)), true);
            return at + 2;
        }
        if (!named || !scan.is(at + 1, Term.UNIT) || Durations.unit(scan, at + 1) != Durations.YEAR) {
            return at;
        }
        scan.reading.silent |= period.unit == Unit.QUARTER || period.unit == Unit.HALF;
        period.year(scan.reference().getYear() + step(scan.term(at)), false);
        return at + 2;
    }

    private static int unit(Scan scan, int at, int step) {
        if (isWithoutNumber(scan, at)) {
            scan.reading.silent = true;
            return at + 2;
        }
        LocalDate reference = scan.reference();
        return switch (Durations.unit(scan, at + 1)) {
            case Durations.WEEK -> add(scan, at, Weeks.of(Kind.RELATIVE, reference.plusWeeks(step)));
            case Durations.MONTH -> add(scan, at, month(reference.plusMonths(step)));
            case Durations.YEAR -> add(scan, at, year(reference.getYear() + step));
            default -> at;
        };
    }

    /** "the coming months", "the coming year": how many, or until when, is not said. */
    private static boolean isWithoutNumber(Scan scan, int at) {
        boolean coming = scan.is(at, Term.NEXT) && scan.value(at) == Durations.COMING;
        return Durations.isPlural(scan, at + 1)
                || coming && Durations.unit(scan, at + 1) == Durations.YEAR && !isPartOf(scan.term(at - 1));
    }

    /** "the end of the coming year" is that of the one that is next. */
    private static boolean isPartOf(Term before) {
        return switch (before) {
            case END_OF, START_OF, EARLY, MID, LATE -> true;
            default -> false;
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
        LocalDate first = LocalDate.of(firstFinancialYear(reference) + step, APRIL, 1);
        return Period.fixed(Kind.FINANCIAL_YEAR, first, first.plusYears(1).minusDays(1));
    }

    private static int firstFinancialYear(LocalDate reference) {
        return reference.getMonthValue() >= APRIL ? reference.getYear() : reference.getYear() - 1;
    }

    private static int add(Scan scan, int at, Period period) {
        scan.add(period, at, at + 2);
        return at + 2;
    }

    /** Later in the current or a named year, or month: from the reference day to its last. */
    static int later(Scan scan, int at) {
        int next = at + 1;
        while (scan.is(next, Term.OF) || scan.is(next, Term.IN)) {
            next++;
        }
        int unit = scan.is(next, Term.THIS) ? next + 1 : next;
        if (scan.is(unit, Term.UNIT)) {
            return laterIn(scan, at, unit);
        }
        if (scan.is(next, Term.NEXT) && scan.is(next + 1, Term.UNIT)) {
            scan.reading.silent = true;
            return next + 2;
        }
        return laterInNamed(scan, at, next);
    }

    private static int laterIn(Scan scan, int at, int unit) {
        LocalDate reference = scan.reference();
        LocalDate last = switch (Durations.unit(scan, unit)) {
            case Durations.YEAR -> LocalDate.of(reference.getYear(), 12, 31);
            case Durations.MONTH -> month(reference).last;
            default -> null;
        };
        if (last == null || Durations.isPlural(scan, unit)) {
            return at;
        }
        scan.add(Period.fixed(Kind.RELATIVE, reference, last), at, unit + 1);
        return unit + 1;
    }

    /** "later in 2010", "the remainder of 2010/11", which may not have begun. */
    private static int laterInNamed(Scan scan, int at, int next) {
        int place = scan.reading.periods.size();
        int end = scan.nested(next);
        if (end == next || scan.reading.periods.size() == place) {
            return at;
        }
        Period named = scan.since(place);
        boolean year = named.unit == Unit.YEAR || named.kind == Kind.FINANCIAL_YEAR;
        if (!year) {
            // "later this autumn": no rule says from which day.
            scan.reading.silent |= named.unit == Unit.SEASON || named.unit == Unit.TERM;
            return end;
        }
        named.fromReference = true;
        named.kind = Kind.RELATIVE;
        named.from = at;
        return end;
    }
}
