package uk.goldthread.intake.words;

import java.util.Locale;

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

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
