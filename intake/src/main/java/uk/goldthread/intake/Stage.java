package uk.goldthread.intake;

import java.util.Locale;

/** The steps of the intake, in their order. */
public enum Stage {
    READ,
    HEAL,
    RECOGNISE,
    INTERPRET,
    CHECK;

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
