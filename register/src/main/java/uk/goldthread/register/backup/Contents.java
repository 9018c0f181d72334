package uk.goldthread.register.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself: the first thing in its file.
 *
 * @param schema the version of the tables that it was made from
 * @param chains every register's count of entries and head, as {@code goldthread verify} prints them
 */
record Contents(int format, Instant made, String schema, List<Table> tables, List<Chain> chains) {
    static final int FORMAT = 1;
    static final String NAME = "contents.json";

    record Table(String name, List<String> columns, long rows) {
        String file() {
            return "tables/" + name;
        }
    }

    record Chain(String register, long count, String head) {}
}
