/** Words about time, read as days. */
module uk.goldthread.timescale {
    requires static org.jspecify;

    exports uk.goldthread.timescale;
    exports uk.goldthread.timescale.calendar;
}
