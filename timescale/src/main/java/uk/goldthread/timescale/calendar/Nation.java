package uk.goldthread.timescale.calendar;

/** The parts of the United Kingdom that have bank holidays of their own. */
public enum Nation {
    /** Eight in most years. */
    ENGLAND_AND_WALES,
    /** With 2 January and St Andrew's Day, without Easter Monday. */
    SCOTLAND,
    /** With St Patrick's Day and 12 July. */
    NORTHERN_IRELAND
}
