package uk.goldthread.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import uk.goldthread.register.ledger.RedactionFact.WordsReplaced;

/** Walks a register's chain and says whether it holds. */
@Component
public class Verification {
    /** A chain is walked, not held: the driver fetches this many rows at a time. */
    private static final int ROWS_AT_A_TIME = 1000;

    private final JdbcClient sql;

    public Verification(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a walk along a chain finds. */
    public sealed interface Finding {}

    /**
     * Every entry is in its place and says what it said, or what a trace says that it says since.
     *
     * @param head in hexadecimal
     * @param replaced how many entries' words were replaced because the law asked for it
     */
    public record Holds(long count, String head, long replaced) implements Finding {}

    /** The first entry that is altered, missing or out of order. */
    public record Broken(long number, String sentence) implements Finding {}

    @Transactional(readOnly = true)
    public Finding verify(UUID register) {
        return walk(register, new Walk(0, "", replaced(register)));
    }

    /** Also whether the chain had that head when it had that many entries: a cut tail shows only so. */
    @Transactional(readOnly = true)
    public Finding verify(UUID register, long expectedCount, String expectedHead) {
        return walk(register, new Walk(expectedCount, expectedHead, replaced(register)));
    }

    /**
     * By entry, the hash of the words that stand there since they were replaced the last time. A trace that was itself
     * altered, so that it cannot be read, is passed over: the walk stops at it.
     */
    private Map<Long, byte[]> replaced(UUID register) {
        var hashes = new HashMap<Long, byte[]>();
        sql.sql("""
                        select w.words from entry e join entry_words w using (register, number)
                        where e.register = :register and e.fact = 'words-replaced'
                        order by e.number
                        """).param("register", register).query(String.class).list().forEach(words -> note(words, hashes));
        return hashes;
    }

    private static void note(String trace, Map<Long, byte[]> hashes) {
        try {
            for (var replacement :
                    FactJson.MAPPER.readValue(trace, WordsReplaced.class).replaced())
                hashes.put(replacement.entry(), HexFormat.of().parseHex(replacement.hash()));
        } catch (JacksonException | IllegalArgumentException altered) {
            // The walk stops at it.
        }
    }

    private Finding walk(UUID register, Walk walk) {
        try (var rows = sql
                .sql("""
                        select e.*, w.salt, w.words
                        from entry e left join entry_words w using (register, number)
                        where e.register = :register
                        order by e.number
                        """)
                .param("register", register)
                .withFetchSize(ROWS_AT_A_TIME)
                .query((row, i) -> walk.step(row))
                .stream()) {
            rows.takeWhile(intact -> intact).forEach(intact -> {});
        }
        return walk.finding();
    }

    private static final class Walk {
        private final long expectedCount;
        private final String expectedHead;
        private final Map<Long, byte[]> replaced;
        private long count;
        private byte[] hash = Link.START;
        private @Nullable Broken broken;

        Walk(long expectedCount, String expectedHead, Map<Long, byte[]> replaced) {
            this.expectedCount = expectedCount;
            this.expectedHead = expectedHead;
            this.replaced = replaced;
        }

        boolean step(ResultSet row) throws SQLException {
            long number = row.getLong("number");
            if (number != count + 1) return stop(count + 1, "Entry " + (count + 1) + " is missing.");
            var link = linkOf(row);
            var salt = row.getBytes("salt");
            var words = row.getString("words");
            if (salt == null || words == null) return stop(number, "The words of entry " + number + " are missing.");
            if (!Arrays.equals(Link.hashOfWords(salt, words), replaced.getOrDefault(number, link.wordsHash())))
                return stop(number, "The words of entry " + number + " have been altered.");
            if (!Arrays.equals(link.hashAfter(hash), row.getBytes("hash")))
                return stop(number, "Entry " + number + " has been altered, or does not follow the one before it.");
            count = number;
            hash = row.getBytes("hash");
            if (count == expectedCount && !head().equals(expectedHead))
                return stop(number, "Entry " + number + " is not the one that was expected to be there.");
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
            if (broken != null) return broken;
            return count < expectedCount
                    ? new Broken(
                            count + 1,
                            "Entries from " + (count + 1) + " to " + expectedCount + " are missing at the end.")
                    : new Holds(count, head(), replaced.size());
        }

        private String head() {
            return HexFormat.of().formatHex(hash);
        }
    }
}
