package uk.goldthread.register.intake;

import java.util.Locale;

/** How far a document is on its way into a register. */
public enum ImportState {
    READING("Being read"),
    UNREADABLE("Could not be read"),
    /** Read, and waiting for a person. */
    READY("Under review"),
    REFUSED("Refused"),
    ACCEPTED("Accepted"),
    UNDONE("Undone");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    /** The word used in files and in the database: {@code ready}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that a person reads. */
    public String label() {
        return label;
    }

    /** The same within a sentence. */
    String inSentence() {
        return label.toLowerCase(Locale.ROOT);
    }

    static ImportState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
