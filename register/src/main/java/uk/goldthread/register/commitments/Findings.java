package uk.goldthread.register.commitments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.commitments.FindingFact.FindingMade;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Derivation;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.FactFamily;
import uk.goldthread.register.ledger.FactJson;

/** The findings of a register, as at any day. */
@Component
public class Findings implements Derivation {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Findings(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Bean
    static FactFamily findingFacts() {
        return FactFamily.of(FindingFact.class);
    }

    /** In the order of the source. */
    public List<Finding> list(UUID register, AsAt at) {
        return sql.sql("""
                        select state from finding_position
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                        order by ordinal
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query((row, i) -> FactJson.MAPPER.readValue(row.getString("state"), Finding.class))
                .list();
    }

    /** The place of one more finding, at the end of the register's own order. */
    public int nextOrdinal(UUID register) {
        return sql.sql("select coalesce(max(ordinal), 0) + 1 from finding_position where register = :register")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    /** Those of these findings that are there on that day. */
    public List<Finding> among(UUID register, Collection<UUID> findings, AsAt at) {
        return sql.sql("""
                        select state from finding_position
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                          and finding = any(:findings)
                        order by ordinal
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("findings", findings.toArray(UUID[]::new))
                .query((row, i) -> FactJson.MAPPER.readValue(row.getString("state"), Finding.class))
                .list();
    }

    /** A finding is made once and afterwards only taken back with its import: what it was is closed, what it is opened. */
    @Override
    public void derive(UUID register, Collection<UUID> subjects, Map<UUID, List<Entry>> counting, Instant known) {
        close(register, subjects, known);
        var opened = new ArrayList<Object[]>();
        counting.values().forEach(entries -> {
            if (entries.getFirst().fact() instanceof FindingMade made) opened.add(row(entries.getFirst(), made, known));
        });
        batches.batchUpdate("""
                insert into finding_position (register, finding, effective, known, ordinal, kind, theme, words, state)
                values (?, ?, daterange(?, null), tstzrange(?, null), ?, ?, ?, ?, ?::jsonb)
                """, opened);
    }

    private void close(UUID register, Collection<UUID> subjects, Instant known) {
        sql.sql("""
                        update finding_position set known = tstzrange(lower(known), :now)
                        where register = :register and finding = any(:subjects) and upper_inf(known)
                        """)
                .param("now", Timestamp.from(known))
                .param("register", register)
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    private static Object[] row(Entry entry, FindingMade made, Instant known) {
        var finding = new Finding(
                entry.subject(),
                entry.effective(),
                entry.source(),
                made.from(),
                made.ordinal(),
                made.kind(),
                made.theme(),
                made.text());
        return new Object[] {
            entry.register(),
            entry.subject(),
            entry.effective(),
            Timestamp.from(known),
            made.ordinal(),
            made.kind(),
            made.theme(),
            made.text(),
            FactJson.MAPPER.writeValueAsString(finding)
        };
    }

    @Override
    public List<String> tables() {
        return List.of("finding_position");
    }

    @Override
    public String lines() {
        return "select to_jsonb(p)::text from finding_position p where register = :register order by finding, known";
    }

    @Override
    public void forget(UUID register, Collection<UUID> subjects) {
        sql.sql("delete from finding_position where register = :register and finding = any(:subjects)")
                .param("register", register)
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void forget(UUID register) {
        sql.sql("delete from finding_position where register = :register")
                .param("register", register)
                .update();
    }
}
