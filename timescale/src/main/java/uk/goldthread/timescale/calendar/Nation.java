package uk.goldthread.timescale.calendar;

/** The parts of the United Kingdom that have bank holidays of their own. */
public enum Nation {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
