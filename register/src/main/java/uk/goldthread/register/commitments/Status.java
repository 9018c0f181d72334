package uk.goldthread.register.commitments;

import java.util.Locale;

/** How far a promise is. */
public enum Status {
    /** Before the first report that speaks of it. */
    NOT_YET_KNOWN,
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    ONGOING,
    /** The report speaks of it and does not say. */
    UNKNOWN,
    WITHDRAWN;

    /** The word used in files: {@code in-progress}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that a person reads: "In progress". */
    public String label() {
        var words = name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Neither completed nor withdrawn. */
    public boolean isOpen() {
        return this != COMPLETED && this != WITHDRAWN;
    }
}
