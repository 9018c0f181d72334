package uk.goldthread.timescale;

import java.util.Locale;

/** What a reader should know of how the words were read. */
public enum Flag {
    /** The words say that it is done. */
    DONE,
    /** The words themselves replace an earlier timescale. */
    REVISED,
    /** "early", "late", "circa", "provisionally", "TBC" beside a date. */
    FUZZY,
    /** A day named does not exist; the days given for it are a suggestion that only a person applies, and a review has none. */
    IMPOSSIBLE,
    /** No first day is given ("until March 2012"). */
    OPEN_START,
    /** A slip of spelling, markup or scanning was read past. */
    CORRECTED,
    /** The words give no year and one was supplied. */
    YEAR_INFERRED,
    /** Working days were counted into a year of which not every bank holiday is known. */
    HOLIDAYS_UNKNOWN;

    /** The word used in files and on the command line: {@code year-inferred}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
