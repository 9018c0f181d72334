package uk.goldthread.timescale.grammar;

/** What a period is there for, by the words around it. */
enum Role {
    PLAIN,
    FROM,
    UNTIL,
    REVIEW,
    OLD,
    NEW,
    /** Named after a new date, past other words: "revised to March 2010 by the Board on 12 November 2009". */
    ASIDE,
    AGREED,
    /** When it was published or done: "adopted March 2009". */
    ISSUED,
    AFTER,
    BEFORE
}
