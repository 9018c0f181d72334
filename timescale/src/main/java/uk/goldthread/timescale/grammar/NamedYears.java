package uk.goldthread.timescale.grammar;

import java.time.LocalDate;
import java.util.List;
import uk.goldthread.timescale.Kind;
import uk.goldthread.timescale.Settings.SplitYear;
import uk.goldthread.timescale.words.Term;

/** {@code financial year 2009/10}, {@code FY 20/21}, {@code academic year 2012-13}, {@code year end}, {@code year ending 31 March 2010}. */
final class NamedYears {

    /** The value of "Y/E", which alone is the year end. */
    private static final int ALSO_YEAR_END = 1;

    /** The value of "end of FY", which with a single year is that of one of two: {@link Years}. */
    private static final int OF_NUMBERED = 1;

    private NamedYears() {}

    static int read(Scan scan, int at) {
        Period period = of(scan.term(at));
        int end = Years.after(scan, at + 1, period);
        if (!period.hasYear()) {
            BareYears.yearBefore(scan, period);
        }
        if (!period.hasYear() && scan.is(end, Term.FROM)) {
            end = yearFrom(scan, end, period);
        }
        scan.add(period, at, end).doubtful = period.hasYear() && !period.split && isName(scan.term(at));
        return end;
    }

    /** "academic year starting September 2010": the place after the month that it begins in; that of another month is not known. */
    private static int yearFrom(Scan scan, int at, Period year) {
        int month = Numbers.isDay(scan, at + 1) ? at + 2 : at + 1;
        if (!scan.is(month, Term.MONTH)) {
            return at;
        }
        int end = Years.after(scan, month + 1, year);
        scan.reading.silent |= end > month + 1 && scan.value(month) != year.index;
        year.split = true;
        return end > month + 1 ? end : at;
    }

    /** "the year 2010": the word adds nothing to the number. */
    static int year(Scan scan, int at) {
        if (Durations.unit(scan, at) == Durations.MONTH && scan.is(at + 1, Term.MONTH)) {
            return scan.nested(at + 1);
        }
        if (Durations.unit(scan, at) == Durations.MONTH) {
            int end = scan.is(at + 1, Term.DASH) ? at + 2 : at + 1;
            return scan.is(end, Term.END_OF) ? monthEnd(scan, at, end) : AccountingPeriods.read(scan, at);
        }
        boolean named = Durations.unit(scan, at) == Durations.YEAR
                && scan.is(at + 1, Term.NUMBER)
                && scan.tokens.digits(at + 1) == 4;
        return named ? scan.nested(at + 1) : at;
    }

    /** "month end", "June month end", "month end of June". */
    private static int monthEnd(Scan scan, int at, int end) {
        int month = end + 1;
        while (scan.is(month, Term.OF) || scan.is(month, Term.IN) || scan.is(month, Term.DASH)) {
            month++;
        }
        if (scan.is(month, Term.MONTH)) {
            return Parts.read(scan, end);
        }
        Period before = scan.lastPeriod();
        if (scan.follows() && before != null && before.unit == Unit.MONTH) {
            before.part = Part.END;
            return end + 1;
        }
        return Relatives.monthEnd(scan, at, end + 1);
    }

    static Period of(Term term) {
        return switch (term) {
            case ACADEMIC_YEAR -> of(SplitYear.SCHOOL);
            case UNIVERSITY_YEAR -> of(SplitYear.UNIVERSITY);
            case MUNICIPAL_YEAR -> of(SplitYear.MUNICIPAL);
            case CALENDAR_YEAR -> new Period(Unit.YEAR, Kind.YEAR, 0);
            default -> of(SplitYear.FINANCIAL);
        };
    }

    static Period of(SplitYear year) {
        Kind kind = year == SplitYear.FINANCIAL ? Kind.FINANCIAL_YEAR : Kind.YEAR;
        return new Period(Unit.NAMED_YEAR, kind, year.firstMonth());
    }

    /** "academic years 2009/10 and 2010/11": a year without a name is one like that beside it. */
    static void settle(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            likeItsNeighbour(periods.get(i), periods.get(i - 1), periods.get(i).link);
        }
        for (int i = periods.size() - 2; i >= 0; i--) {
            likeItsNeighbour(periods.get(i), periods.get(i + 1), periods.get(i + 1).link);
        }
    }

    /** "3 year plan 2012-2015", "2012-2015 School Plan": where one year of a span names a thing, so does the other. */
    static void doubt(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            Period before = periods.get(i - 1);
            Period period = periods.get(i);
            if (before.unit == Unit.YEAR && period.unit == Unit.YEAR && period.link == Link.TO) {
                period.doubtful |= before.doubtful;
                before.doubtful = period.doubtful;
            }
        }
    }

    private static void likeItsNeighbour(Period period, Period neighbour, Link link) {
        if (period.unnamed && neighbour.unit == Unit.NAMED_YEAR && !neighbour.unnamed && link.joins()) {
            period.index = neighbour.index;
            period.kind = neighbour.kind;
            period.unnamed = false;
        }
    }

    /** Whether a year, a term or a season begins there, past "the new". */
    static boolean isYearLong(Scan scan, int at) {
        int next = at;
        while (scan.is(next, Term.NEW) || scan.is(next, Term.NEXT) || scan.is(next, Term.THIS)) {
            next++;
        }
        return switch (scan.term(next)) {
            case SEASON, CALENDAR_YEAR -> true;
            case NUMBER -> scan.tokens.digits(next) == 4;
            case UNIT -> Durations.unit(scan, next) == Durations.YEAR;
            default -> isName(scan.term(next));
        };
    }

    static boolean isName(Term term) {
        return switch (term) {
            case FINANCIAL_YEAR, ACADEMIC_YEAR, UNIVERSITY_YEAR, MUNICIPAL_YEAR -> true;
            default -> false;
        };
    }

    /** "Year end": 31 March on or after the reference day, or of the split year that stands beside it. */
    static int yearEnd(Scan scan, int at) {
        Period period = of(SplitYear.FINANCIAL);
        int end = Years.after(scan, at + 1, period);
        if (period.hasYear() && !period.split) {
            // The year end of 2010 is in March where that is still to come; after it, nothing says which is meant.
            scan.reading.silent |=
                    scan.value(at) == OF_NUMBERED || scan.reference().isAfter(LocalDate.of(period.year, 3, 31));
            period.year--;
        }
        if (!period.hasYear()) {
            BareYears.yearBefore(scan, period);
        }
        period.part = Part.END;
        // "Year-end report May 2010" names the report, "year end accounts by April" the accounts.
        scan.add(period, at, end).doubtful = scan.is(end, Term.PAPER) || end == at + 1 && BareYears.isThing(scan, end);
        return end;
    }

    /** The twelve months up to the day named. */
    static int yearEnding(Scan scan, int at) {
        int day = at + 1;
        while (scan.is(day, Term.COLON)) {
            day++;
        }
        int place = scan.reading.periods.size();
        int end = scan.nested(day);
        if (end == day || scan.reading.periods.size() == place) {
            return scan.value(at) == ALSO_YEAR_END ? yearEnd(scan, at) : at;
        }
        Period period = scan.since(place);
        if (period.unit == Unit.NAMED_YEAR) {
            period.part = Part.END;
            return end;
        }
        period.monthsUpTo = Spans.YEAR;
        period.kind = Kind.FINANCIAL_YEAR;
        return end;
    }
}
