package uk.goldthread.timescale;

/**
 * What the words alone do not decide.
 *
 * @param tense the direction in which a year that the words leave out is supplied
 */
public record Settings(Tense tense) {

    /** Which way a missing year lies. */
    public enum Tense {
        /** The words tell what is to be done: the next such day on or after the reference day. */
        FUTURE,
        /** The words tell what was done: the last such day on or before the reference day. */
        PAST
    }

    /** A plan read in the United Kingdom. */
    public static final Settings DEFAULT = new Settings(Tense.FUTURE);

    /** These settings for words of that tense. */
    public Settings withTense(Tense tense) {
        return new Settings(tense);
    }
}
