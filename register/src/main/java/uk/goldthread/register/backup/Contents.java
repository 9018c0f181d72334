package uk.goldthread.register.backup;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself: the first thing in its file.
 *
 * @param schema in backups of the first format: the highest number among the migrations that had made the tables
 * @param migrations the numbers of all of them, of which a later version of Goldthread may apply a lower one after a higher
 * @param chains every register's count of entries and head, as {@code goldthread verify} prints them
 */
record Contents(
        int format,
        Instant made,
        @Nullable String schema,
        @Nullable List<String> migrations,
        List<Table> tables,
        List<Chain> chains) {
    static final int FORMAT = 2;
    static final String NAME = "contents.json";

    /** A line for each table and register: a thousand registers take a tenth of it. */
    static final int LIMIT = 1 << 20;

    Contents {
        if (!Stream.concat(
                        Stream.ofNullable(schema), Stream.ofNullable(migrations).flatMap(List::stream))
                .allMatch(number -> number.matches("\\d+")))
            throw new IllegalArgumentException("no number of a migration");
        if (schema == null && migrations == null) throw new IllegalArgumentException("nothing is said of the tables");
        tables = List.copyOf(tables);
        chains = List.copyOf(chains);
    }

    record Table(String name, List<String> columns, long rows) {
        String file() {
            return "tables/" + name;
        }
    }
}
