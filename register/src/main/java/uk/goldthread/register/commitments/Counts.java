package uk.goldthread.register.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** How many commitments, on a day. */
public record Counts(int total, int completed, int open, int overdue, int undated, int withdrawn) {

    /** As a question counts them. */
    static final String COLUMNS = """
            count(*) as total,
            count(*) filter (where status = 'completed') as completed,
            count(*) filter (where %s) as open,
            count(*) filter (where %s) as overdue,
            count(*) filter (where %s) as undated,
            count(*) filter (where status = 'withdrawn') as withdrawn
            """.formatted(Conditions.OPEN, Conditions.OVERDUE, Conditions.UNDATED);

    /** As they are called there; what is missing is none. */
    static Counts of(Map<String, Integer> numbers) {
        return new Counts(
                numbers.getOrDefault("total", 0),
                numbers.getOrDefault("completed", 0),
                numbers.getOrDefault("open", 0),
                numbers.getOrDefault("overdue", 0),
                numbers.getOrDefault("undated", 0),
                numbers.getOrDefault("withdrawn", 0));
    }

    static Counts of(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("total"),
                row.getInt("completed"),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("undated"),
                row.getInt("withdrawn"));
    }
}
