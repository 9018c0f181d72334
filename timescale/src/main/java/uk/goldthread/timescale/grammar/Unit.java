package uk.goldthread.timescale.grammar;

/** What sort of period a few words name. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    TERM,
    QUARTER,
    HALF,
    YEAR,
    YEARS,
    /** A financial, municipal or academic year. */
    NAMED_YEAR,
    FEAST,
    /** Days already found; nothing is left to infer. */
    FIXED
}
