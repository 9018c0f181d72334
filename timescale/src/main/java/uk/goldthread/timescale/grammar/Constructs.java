package uk.goldthread.timescale.grammar;

import uk.goldthread.timescale.words.Term;

/** Which construct a term begins. */
final class Constructs {

    private Constructs() {}

    /** Reads the period that begins there into the scan; the place after it, or {@code at} where none begins. */
    static int period(Scan scan, int at) {
        return switch (scan.term(at)) {
            case NUMBER -> Numbers.read(scan, at);
            case MONTH -> Months.read(scan, at);
            case SEASON -> Seasons.read(scan, at);
            case QUARTER -> Quarters.read(scan, at);
            case HALF -> Quarters.read(scan, at);
            case ORDINAL -> Ordinals.read(scan, at, scan.value(at));
            case FINANCIAL_YEAR, ACADEMIC_YEAR, UNIVERSITY_YEAR, MUNICIPAL_YEAR, CALENDAR_YEAR ->
                NamedYears.read(scan, at);
            case YEAR_END -> NamedYears.yearEnd(scan, at);
            case YEAR_ENDING -> NamedYears.yearEnding(scan, at);
            case QUARTER_ENDING -> Spans.quarterEnding(scan, at);
            case EARLY, MID, LATE, START_OF, END_OF -> Parts.read(scan, at);
            case THIS, NEXT, NEW -> Relatives.read(scan, at);
            case LAST -> Ordinals.orLast(scan, at);
            case WITHIN -> Durations.within(scan, at);
            case AFTER -> Durations.following(scan, at);
            case IN -> Durations.in(scan, at);
            case OF -> Durations.inTheNext(scan, at);
            case LATER -> Relatives.later(scan, at);
            case FEAST -> Feasts.read(scan, at);
            case UNIT -> NamedYears.year(scan, at);
            case CARDINAL -> Durations.bare(scan, at);
            case PERIOD -> AccountingPeriods.read(scan, at);
            case WEEK_OF, WEEKEND -> Weeks.read(scan, at);
            default -> at;
        };
    }

    static boolean beginsPeriod(Scan scan, int at) {
        int i = at;
        while (scan.is(i, Term.COLON)
                || scan.is(i, Term.BY)
                || scan.is(i, Term.OF)
                || scan.is(i, Term.IN)
                || scan.is(i, Term.WEEKDAY)) {
            i++;
        }
        return switch (scan.term(i)) {
            case NUMBER,
                    MONTH,
                    SEASON,
                    QUARTER,
                    HALF,
                    FINANCIAL_YEAR,
                    EARLY,
                    MID,
                    LATE,
                    START_OF,
                    END_OF,
                    FEAST,
                    WEEK_OF,
                    YEAR_END -> true;
            case ORDINAL -> scan.is(i + 1, Term.QUARTER) || scan.is(i + 1, Term.HALF);
            default -> false;
        };
    }
}
