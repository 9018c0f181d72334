package uk.goldthread.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Walks a register's chain and says whether it holds. */
@Component
public class Verification {
    private final JdbcClient sql;

    Verification(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a walk along a chain finds. */
    public sealed interface Finding {}

    /** Every entry is in its place and says what it said; {@code head} in hexadecimal. */
    public record Holds(long count, String head) implements Finding {}

    /** The first entry that is altered, missing or out of order. */
    public record Broken(long number, String sentence) implements Finding {}

    public Finding verify(UUID register) {
        var walk = new Walk();
        try (var rows = sql.sql("""
                        select e.*, w.salt, w.words
                        from entry e left join entry_words w using (register, number)
                        where e.register = :register
                        order by e.number
                        """).param("register", register).query((row, i) -> walk.step(row)).stream()) {
            rows.takeWhile(intact -> intact).forEach(intact -> {});
        }
        return walk.finding();
    }

    private static final class Walk {
        private long count;
        private byte[] hash = Link.START;
        private @Nullable Broken broken;

        boolean step(ResultSet row) throws SQLException {
            long number = row.getLong("number");
            if (number != count + 1) return stop(count + 1, "Entry " + (count + 1) + " is missing.");
            var link = linkOf(row);
            var salt = row.getBytes("salt");
            var words = row.getString("words");
            if (salt == null || words == null) return stop(number, "The words of entry " + number + " are missing.");
            if (!Arrays.equals(Link.hashOfWords(salt, words), link.wordsHash()))
                return stop(number, "The words of entry " + number + " have been altered.");
            if (!Arrays.equals(link.hashAfter(hash), row.getBytes("hash")))
                return stop(number, "Entry " + number + " has been altered, or does not follow the one before it.");
            count = number;
            hash = row.getBytes("hash");
            return true;
        }

        private boolean stop(long number, String sentence) {
            broken = new Broken(number, sentence);
            return false;
        }

        private static Link linkOf(ResultSet row) throws SQLException {
            return new Link(
                    row.getObject("register", UUID.class),
                    row.getLong("number"),
                    row.getTimestamp("known").toInstant(),
                    row.getObject("recorded_by", UUID.class),
                    row.getObject("effective", LocalDate.class),
                    row.getObject("subject", UUID.class),
                    row.getObject("import", UUID.class),
                    row.getObject("replaces", Long.class),
                    row.getObject("voids_import", UUID.class),
                    row.getString("fact"),
                    row.getBytes("words_hash"));
        }

        Finding finding() {
            return broken != null ? broken : new Holds(count, HexFormat.of().formatHex(hash));
        }
    }
}
