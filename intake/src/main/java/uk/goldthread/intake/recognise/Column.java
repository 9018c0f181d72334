package uk.goldthread.intake.recognise;

import uk.goldthread.intake.words.Role;

/**
 * A column.
 *
 * @param heading its words, empty where there are none
 * @param evidence what told the role
 */
public record Column(Role role, String heading, Evidence evidence) {

    /** What tells a column's role, the surest first. */
    public enum Evidence {
        /** A person's word. */
        SAID,
        /** The heading, which means nothing else. */
        HEADING,
        /** A heading that may mean several things, and cells that look so. */
        HEADING_AND_CELLS,
        /** The cells alone. */
        CELLS,
        /** Nothing does. */
        NONE
    }

    static Column unknown(String heading) {
        return new Column(Role.OTHER, heading, Evidence.NONE);
    }

    Column as(Role role, Evidence evidence) {
        return new Column(role, heading, evidence);
    }
}
