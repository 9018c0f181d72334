package uk.goldthread.register;

/** The invented region that a newcomer meets: loaded by the first {@code serve} over an empty database. */
public interface SampleRegion {

    /** Loads the samples where the database holds no register yet; else does nothing. */
    void loadIntoEmptyDatabase();
}
