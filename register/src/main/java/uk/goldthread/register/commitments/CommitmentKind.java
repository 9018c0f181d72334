package uk.goldthread.register.commitments;

import java.util.Locale;

/** What sort of promise. */
public enum CommitmentKind {
    RECOMMENDATION,
    ACTION,
    MILESTONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word that a person reads: "Recommendation". */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    public static CommitmentKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
