package uk.goldthread.timescale;

import java.util.Locale;

/** What sort of timescale the words give. */
public enum Kind {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    FINANCIAL_YEAR,
    RANGE,
    ONWARDS,
    ONGOING,
    RECURRING,
    DONE,
    IMMEDIATE,
    RELATIVE,
    UNKNOWN,
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
