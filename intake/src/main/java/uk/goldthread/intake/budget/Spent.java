package uk.goldthread.intake.budget;

import java.time.Duration;

/** Ends the reading of a document that takes more than it may. The sentence is what the person sees. */
public final class Spent extends RuntimeException {
    private final String sentence;

    private Spent(String what) {
        super(what, null, false, false);
        this.sentence = what + " Split it and choose the part that you need.";
    }

    static Spent time(Duration time) {
        return new Spent("The document takes longer than %d seconds to read.".formatted(time.toSeconds()));
    }

    static Spent memory() {
        return new Spent("The document takes more memory to read than there is.");
    }

    static Spent depth() {
        return new Spent("The document is built deeper than can be followed.");
    }

    public String sentence() {
        return sentence;
    }
}
