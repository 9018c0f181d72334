package uk.goldthread.timescale.grammar;

/** How a period follows the one before it. */
enum Link {
    APART,
    STACKED,
    TO,
    SLASH,
    AND;

    boolean joins() {
        return this != APART;
    }
}
