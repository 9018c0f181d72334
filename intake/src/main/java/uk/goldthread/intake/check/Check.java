package uk.goldthread.intake.check;

import uk.goldthread.intake.draft.Draft;

/** Looks a draft over for what wants a person. */
public final class Check {
    private Check() {}

    public static Draft check(Draft draft) {
        return draft;
    }
}
