package uk.goldthread.timescale;

import uk.goldthread.timescale.calendar.BankHolidays;
import uk.goldthread.timescale.calendar.Nation;
import uk.goldthread.timescale.calendar.SchoolTerms;

/**
 * What the words alone do not decide.
 *
 * @param tense the direction in which a year that the words leave out is supplied
 * @param order which comes first in a date of numbers, the day or the month
 * @param splitYear which year "2009/10" is where nothing else is said
 * @param quarters which quarters "Q2" counts where no year is named
 * @param terms what "autumn term" covers
 * @param holidays the days that working days leave out
 */
public record Settings(
        Tense tense, Order order, SplitYear splitYear, Quarters quarters, SchoolTerms terms, BankHolidays holidays) {

    /** Which way a missing year lies. */
    public enum Tense {
        /** The words tell what is to be done: the next such day on or after the reference day. */
        FUTURE,
        /** The words tell what was done: the last such day on or before the reference day. */
        PAST,
        /** As the words tell: "completed 14 June" and "14 June: done" lie in the past, anything else is still to be done. */
        TOLD
    }

    /** The order of the numbers in "05/04/11". */
    public enum Order {
        /** 5 April. */
        DAY_FIRST,
        /** May 4. */
        MONTH_FIRST
    }

    /** The quarters of the financial year from 1 April, or of the calendar year. */
    public enum Quarters {
        /** Q2 is July to September. */
        FINANCIAL,
        /** Q2 is April to June. */
        CALENDAR
    }

    /** The year that begins in one calendar year and ends in the next. */
    public enum SplitYear {
        /** From 1 April. */
        FINANCIAL(4),
        /** Municipal, from the annual meetings of councils in May (Local Government Act 1972, schedule 12). */
        MUNICIPAL(5),
        /** Universities, from 1 August. */
        UNIVERSITY(8),
        /** Schools, from 1 September. */
        SCHOOL(9);

        private final int firstMonth;

        SplitYear(int firstMonth) {
            this.firstMonth = firstMonth;
        }

        /** The month in which it begins, 1 for January. */
        public int firstMonth() {
            return firstMonth;
        }
    }

    /** A plan of a council in England. */
    public static final Settings DEFAULT = new Settings(
            Tense.FUTURE,
            Order.DAY_FIRST,
            SplitYear.FINANCIAL,
            Quarters.FINANCIAL,
            SchoolTerms.ENGLAND,
            BankHolidays.of(Nation.ENGLAND_AND_WALES));

    /** Such a plan, of which some cells tell when a thing was done. */
    public static final Settings AS_TOLD = DEFAULT.withTense(Tense.TOLD);

    /** These settings with another direction of a missing year. */
    public Settings withTense(Tense other) {
        return new Settings(other, order, splitYear, quarters, terms, holidays);
    }

    /** These settings with another order of day and month. */
    public Settings withOrder(Order other) {
        return new Settings(tense, other, splitYear, quarters, terms, holidays);
    }

    /** These settings with another reading of "2009/10". */
    public Settings withSplitYear(SplitYear other) {
        return new Settings(tense, order, other, quarters, terms, holidays);
    }

    /** These settings with another reading of a bare "Q2". */
    public Settings withQuarters(Quarters other) {
        return new Settings(tense, order, splitYear, other, terms, holidays);
    }

    /** These settings with other school terms. */
    public Settings withTerms(SchoolTerms other) {
        return new Settings(tense, order, splitYear, quarters, other, holidays);
    }

    /** These settings with other bank holidays. */
    public Settings withHolidays(BankHolidays other) {
        return new Settings(tense, order, splitYear, quarters, terms, other);
    }
}
