package uk.goldthread.timescale.grammar;

/** What a period is there for, by the words around it. */
enum Role {
    PLAIN,
    FROM,
    UNTIL,
    REVIEW,
    OLD,
    NEW,
    AGREED,
    AFTER,
    BEFORE
}
