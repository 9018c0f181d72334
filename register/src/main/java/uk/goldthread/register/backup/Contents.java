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

    /** A line for each table and register: a thousand registers take a tenth of it. */
    static final int LIMIT = 1 << 20;

    Contents {
        if (!schema.matches("\\d+")) throw new IllegalArgumentException("no version of the tables: " + schema);
        tables = List.copyOf(tables);
        chains = List.copyOf(chains);
    }

    record Table(String name, List<String> columns, long rows) {
        String file() {
            return "tables/" + name;
        }
    }

    record Chain(String register, long count, String head) {}
}
