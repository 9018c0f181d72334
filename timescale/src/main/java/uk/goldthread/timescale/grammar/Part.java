package uk.goldthread.timescale.grammar;

/** Which part of a period is meant. */
enum Part {
    WHOLE,
    EARLY,
    MID,
    LATE,
    START,
    END
}
