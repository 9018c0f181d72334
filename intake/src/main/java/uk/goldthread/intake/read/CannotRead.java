package uk.goldthread.intake.read;

/** Ends the reading of a document. The sentence is what the person sees. */
final class CannotRead extends RuntimeException {
    private final String sentence;

    CannotRead(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
