package uk.goldthread.timescale;

import java.util.Locale;

/** What sort of timescale the words give. */
public enum Kind {
    /** One day. */
    DAY,
    /** A month, or a part of one. */
    MONTH,
    /** A season or a term, or several side by side. */
    SEASON,
    /** A quarter of a year, or several side by side. */
    QUARTER,
    /** A calendar, academic or municipal year, or half of one. */
    YEAR,
    /** A year from 1 April, or up to a day that the words name. */
    FINANCIAL_YEAR,
    /** From one period to another, several of them, or up to one. */
    RANGE,
    /** From a day on. */
    ONWARDS,
    /** Going on, with no day. */
    ONGOING,
    /** Again and again. */
    RECURRING,
    /** Done, with no day. */
    DONE,
    /** At once. */
    IMMEDIATE,
    /** Counted from the day of the document, or from something without a day. */
    RELATIVE,
    /** The words do not say when. */
    UNKNOWN,
    /** A day that does not exist. */
    IMPOSSIBLE;

    /** The word used in files and on the command line: {@code financial-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind for a {@link #word()}; throws {@link IllegalArgumentException} for any other text. */
    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
