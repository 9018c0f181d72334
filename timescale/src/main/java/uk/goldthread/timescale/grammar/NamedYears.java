package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings.SplitYear;
import uk.goldthread.timescale.words.Term;

/** {@code financial year 2009/10}, {@code FY 20/21}, {@code academic year 2012-13}, {@code year end}, {@code year ending 31 March 2010}. */
final class NamedYears {

    private NamedYears() {}

    static int read(Scan scan, int at) {
        Period period = of(scan.term(at));
        int end = Years.after(scan, at + 1, period);
        if (!period.hasYear()) {
            Numbers.yearBefore(scan, period);
        }
        scan.add(period, at, end).doubtful = period.hasYear() && !period.split && isName(scan.term(at));
        return end;
    }

    /** "the year 2010": the word adds nothing to the number. */
    static int year(Scan scan, int at) {
        if (scan.value(at) == Durations.MONTH && scan.is(at + 1, Term.MONTH)) {
            return scan.nested(at + 1);
        }
        boolean named =
                scan.value(at) == Durations.YEAR && scan.is(at + 1, Term.NUMBER) && scan.tokens.digits(at + 1) == 4;
        return named ? scan.nested(at + 1) : at;
    }

    static Period of(Term term) {
        return switch (term) {
            case ACADEMIC_YEAR -> new Period(Unit.ACADEMIC_YEAR, Kind.YEAR, 9);
            case UNIVERSITY_YEAR -> new Period(Unit.ACADEMIC_YEAR, Kind.YEAR, 8);
            case MUNICIPAL_YEAR -> new Period(Unit.ACADEMIC_YEAR, Kind.YEAR, 5);
            case CALENDAR_YEAR -> new Period(Unit.YEAR, Kind.YEAR, 0);
            default -> new Period(Unit.FINANCIAL_YEAR, Kind.FINANCIAL_YEAR, 0);
        };
    }

    /** "2009/10" with nothing beside it: a financial year, unless the settings say otherwise. */
    static Period split(SplitYear year) {
        return year == SplitYear.FINANCIAL
                ? new Period(Unit.FINANCIAL_YEAR, Kind.FINANCIAL_YEAR, 0)
                : new Period(Unit.ACADEMIC_YEAR, Kind.YEAR, year.firstMonth());
    }

    static boolean isName(Term term) {
        return switch (term) {
            case FINANCIAL_YEAR, ACADEMIC_YEAR, UNIVERSITY_YEAR, MUNICIPAL_YEAR -> true;
            default -> false;
        };
    }

    /** "Year end": 31 March on or after the reference day, or of the split year that stands beside it. */
    static int yearEnd(Scan scan, int at) {
        Period period = new Period(Unit.FINANCIAL_YEAR, Kind.FINANCIAL_YEAR, 0);
        int end = Years.after(scan, at + 1, period);
        if (period.hasYear() && !period.split) {
            period.year--;
        }
        if (!period.hasYear()) {
            Numbers.yearBefore(scan, period);
        }
        period.part = Part.END;
        scan.add(period, at, end);
        return end;
    }

    /** The twelve months up to the day named. */
    static int yearEnding(Scan scan, int at) {
        int day = at + 1;
        while (scan.is(day, Term.COLON)) {
            day++;
        }
        int end = scan.nested(day);
        Period period = scan.lastPeriod();
        if (end == day || period == null) {
            return at;
        }
        period.yearUpTo = true;
        period.kind = Kind.FINANCIAL_YEAR;
        return end;
    }

    static LocalDate firstOfYearTo(LocalDate last) {
        return last.plusDays(1).minusYears(1);
    }
}
