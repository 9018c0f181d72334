package uk.goldthread.register.ledger;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of a register as a chain: where it ends, and how one entry after the other is linked to it. */
@Component
public class Chain {
    private static final SecureRandom SALT = new SecureRandom();
    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Facts facts;

    Chain(JdbcClient sql, JdbcTemplate batches, Facts facts) {
        this.sql = sql;
        this.batches = batches;
        this.facts = facts;
    }

    /** The end of the chain as it stands. */
    public Head head(UUID register) {
        return headUpTo(register, "infinity");
    }

    /** The end of the chain as it stood at an instant. */
    public Head head(UUID register, Instant known) {
        return headUpTo(register, known.toString());
    }

    private Head headUpTo(UUID register, String known) {
        return sql.sql("""
                        select number, hash, known from entry
                        where register = :register and known <= :known::timestamptz
                        order by known desc, number desc limit 1
                        """)
                .param("register", register)
                .param("known", known)
                .query((row, i) -> new Head(
                        row.getLong("number"),
                        row.getBytes("hash"),
                        row.getTimestamp("known").toInstant()))
                .optional()
                .orElse(Head.NONE);
    }

    /**
     * Entries of a register are numbered one after the other: waits until nobody else writes in it, and keeps it so until
     * the transaction ends. Who has to look before writing locks first.
     */
    public Head lock(UUID register) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:register, 0))")
                .param("register", register.toString())
                .query((row, i) -> 1)
                .single();
        return head(register);
    }

    /** Links these facts to the end of the chain, which is locked. */
    void grow(Head head, UUID register, UUID recordedBy, Instant known, List<Line> lines) {
        var entries = new ArrayList<Object[]>(lines.size());
        var words = new ArrayList<Object[]>(lines.size());
        long number = head.count();
        byte[] hash = head.hash();
        for (var line : lines) {
            number++;
            var salt = new byte[16];
            SALT.nextBytes(salt);
            var text = facts.words(line.fact());
            var link = link(register, number, known, recordedBy, line, Link.hashOfWords(salt, text));
            hash = link.hashAfter(hash);
            entries.add(row(link, hash));
            words.add(new Object[] {register, number, salt, text});
        }
        insert("""
                insert into entry (register, number, known, recorded_by, effective, subject, import, replaces, voids_import, fact, words_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries);
        insert("insert into entry_words (register, number, salt, words) values (?, ?, ?, ?)", words);
    }

    private Link link(UUID register, long number, Instant known, UUID recordedBy, Line line, byte[] wordsHash) {
        return new Link(
                register,
                number,
                known,
                recordedBy,
                line.effective(),
                line.subject(),
                line.source(),
                line.replaces(),
                line.voidsImport(),
                facts.nameOf(line.fact()),
                wordsHash);
    }

    private static Object[] row(Link link, byte[] hash) {
        return new Object[] {
            link.register(),
            link.number(),
            Timestamp.from(link.known()),
            link.recordedBy(),
            link.effective(),
            link.subject(),
            link.source(),
            link.replaces(),
            link.voidsImport(),
            link.fact(),
            link.wordsHash(),
            hash
        };
    }

    private void insert(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH)
            batches.batchUpdate(statement, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
}
