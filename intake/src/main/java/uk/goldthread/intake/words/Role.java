package uk.goldthread.intake.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the cells of a column hold. */
public enum Role {
    REFERENCE,
    THEME,
    RECOMMENDATION,
    ACTION,
    MILESTONE,
    STRENGTH,
    AREA_FOR_IMPROVEMENT,
    OWNER,
    DUE,
    REVISED_DUE,
    REVIEW,
    STATUS,
    PROGRESS,
    NEXT,
    VERDICT,
    RESPONSE,
    MEETING_ITEM,
    MEASURE,
    RESOURCES,
    EVIDENCE,
    KIND,
    EARLIER_DUE,
    STATUS_FROM,
    STATUS_WORDS,
    MENTIONS,
    OTHER;

    /** The word for it in the vocabulary and in the database: {@code area-for-improvement}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
