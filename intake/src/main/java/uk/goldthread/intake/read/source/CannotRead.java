package uk.goldthread.intake.read.source;

/** Ends the reading of a document. The sentence is what the person sees. */
public final class CannotRead extends RuntimeException {
    private final String sentence;

    public CannotRead(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    public static CannotRead damaged() {
        return new CannotRead(
                "The file is damaged or cut short. Open it in the program that made it, save it again and choose the new file.");
    }

    public static CannotRead locked() {
        return new CannotRead("The file is protected by a password. Save it without one and choose the new file.");
    }

    public static CannotRead presentation() {
        return new CannotRead(
                "The file is a presentation, and only documents and spreadsheets can be read. Save it as a PDF and choose that.");
    }

    public String sentence() {
        return sentence;
    }
}
