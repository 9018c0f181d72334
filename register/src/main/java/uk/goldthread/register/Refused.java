package uk.goldthread.register;

/** What a person asked for cannot be done; the message is one plain sentence that says why and what to do. */
public final class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
