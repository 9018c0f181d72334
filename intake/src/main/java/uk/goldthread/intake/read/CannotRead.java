package uk.goldthread.intake.read;

/** Ends the reading of a document. The sentence is what the person sees. */
final class CannotRead extends RuntimeException {
    private final String sentence;

    CannotRead(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    static CannotRead damaged() {
        return new CannotRead(
                "The file is damaged or cut short. Open it in the program that made it, save it again and choose the new file.");
    }

    static CannotRead locked() {
        return new CannotRead("The file is protected by a password. Save it without one and choose the new file.");
    }

    String sentence() {
        return sentence;
    }
}
