package uk.goldthread.bench.register;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.goldthread.register.ledger.AsAt;

/** The SQL that somebody would write who wants the rows of the first page and nothing else: open, of one owner, by timescale. */
record BareList(JdbcClient sql) {

    private static final String QUESTION = """
            select commitment, (select state from commitment_state s where (s.register, s.position) = (p.register, p.position)) as state
            from commitment_position p
            where register = :register and effective @> :day::date and known @> :known::timestamptz
              and status not in ('completed', 'withdrawn') and :owner = any(owners)
            order by original_earliest is null, original_earliest, ordinal
            limit 50
            """;

    List<UUID> rows(UUID register, AsAt at, String owner) {
        return asked(QUESTION, register, at, owner)
                .query((row, i) -> {
                    row.getString("state");
                    return row.getObject("commitment", UUID.class);
                })
                .list();
    }

    String plan(UUID register, AsAt at, String owner) {
        return String.join(
                "\n",
                asked("explain (analyze, buffers) " + QUESTION, register, at, owner)
                        .query(String.class)
                        .list());
    }

    private JdbcClient.StatementSpec asked(String question, UUID register, AsAt at, String owner) {
        return sql.sql(question)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("owner", owner);
    }
}
