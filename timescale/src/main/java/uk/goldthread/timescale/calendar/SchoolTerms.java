package uk.goldthread.timescale.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * When school terms begin and end, by whole months: real terms differ from school to school, and Easter moves them, so that a
 * paper that names a term means it roughly.
 *
 * @param autumn the first and last month of the autumn term
 * @param spring those of the spring term, in the year after
 * @param summer those of the summer term
 */
public record SchoolTerms(Months autumn, Months spring, Months summer) {

    /**
     * The first and the last month of a term.
     *
     * @param first the month in which it begins
     * @param last the month in which it ends
     */
    public record Months(Month first, Month last) {

        /** The first day of the term in a year. */
        public LocalDate firstDay(int year) {
            return LocalDate.of(year, first, 1);
        }

        /** The last day of the term in a year. */
        public LocalDate lastDay(int year) {
            return YearMonth.of(year, last).atEndOfMonth();
        }
    }

    /** England: September to December, January to March, April to July. */
    public static final SchoolTerms ENGLAND = new SchoolTerms(
            new Months(Month.SEPTEMBER, Month.DECEMBER),
            new Months(Month.JANUARY, Month.MARCH),
            new Months(Month.APRIL, Month.JULY));

    /** Scotland, whose year begins in August and ends in June. */
    public static final SchoolTerms SCOTLAND = new SchoolTerms(
            new Months(Month.AUGUST, Month.DECEMBER),
            new Months(Month.JANUARY, Month.MARCH),
            new Months(Month.APRIL, Month.JUNE));
}
