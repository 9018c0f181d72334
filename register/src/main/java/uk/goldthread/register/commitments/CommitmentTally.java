package uk.goldthread.register.commitments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Tally;

/**
 * Keeps how many commitments a register has, how many of each sort and of whom, for every day and as known at every instant,
 * so that nobody waits until a whole register is looked at: each row says how many more or fewer there are from its day on.
 */
@Component
class CommitmentTally implements Tally {

    /** What a position {@code p} counts as from a day on, and no longer from another. */
    private static final String STEPS = """
            cross join lateral (
              select 'total' as what, '' as word, lower(effective) as first
              union all select 'completed', '', lower(effective) where status = 'completed'
              union all select 'withdrawn', '', lower(effective) where status = 'withdrawn'
              union all select 'open', '', lower(effective) where %1$s
              union all select 'undated', '', lower(effective) where %2$s
              union all select 'unowned', '', lower(effective) where %5$s
              union all select 'overdue', '', greatest(lower(effective), %4$s) where %3$s
              union all select 'owner', owner, lower(effective) from unnest(owners) as owner
              union all select 'theme', theme, lower(effective) where theme is not null) counted
            cross join lateral (values (first, 1), (upper(effective), -1)) as step (day, number)
            where day is not null and (upper_inf(effective) or first < upper(effective))
            """.formatted(
                    Conditions.OPEN,
                    Conditions.UNDATED,
                    Conditions.SOMETIME_OVERDUE,
                    Conditions.OVERDUE_FROM,
                    Conditions.UNOWNED);

    private static final String RECOUNT = """
            insert into commitment_tally (register, what, word, day, known, number)
            with step as (select p.known, what, word, day, number from commitment_position p %s and register = :register and %s)
            select :register, what, word, day, tstzrange(since, until), number
            from (
              select what, word, day, since, lead(since) over known as until, (sum(sum(number)) over known)::integer as number
              from (
                select what, word, day, lower(known) as since, number from step
                union all
                select what, word, day, upper(known), -number from step where not upper_inf(known)) change
              group by what, word, day, since
              having sum(number) <> 0
              window known as (partition by what, word, day order by since)) version
            where number <> 0
            """;

    private final JdbcClient sql;

    CommitmentTally(JdbcClient sql) {
        this.sql = sql;
    }

    /** What stands around the list of a register. */
    Overview overview(UUID register, AsAt at) {
        var numbers = new HashMap<String, Integer>();
        var owners = new ArrayList<String>();
        var themes = new ArrayList<String>();
        sql.sql("""
                        select what, word, sum(number) as number,
                          case what when 'theme' then (
                            select ordinal from commitment_position p
                            where p.register = :register and p.theme = word and p.known @> :known::timestamptz
                            order by ordinal limit 1) end as first
                        from commitment_tally
                        where register = :register and known @> :known::timestamptz and day <= :day
                        group by what, word
                        having sum(number) <> 0
                        order by first, word
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query(row -> {
                    switch (row.getString("what")) {
                        case "owner" -> owners.add(row.getString("word"));
                        case "theme" -> themes.add(row.getString("word"));
                        case String what -> numbers.put(what, row.getInt("number"));
                    }
                });
        return new Overview(Counts.of(numbers), List.copyOf(owners), List.copyOf(themes));
    }

    @Override
    public void add(UUID register, Collection<UUID> subjects, Instant known) {
        sql.sql("""
                        with change as (
                          select what, word, day, sum(case when lower(known) = :known then number else -number end) as number
                          from commitment_position p %s
                            and register = :register and commitment = any(:subjects) and :known in (lower(known), upper(known))
                          group by what, word, day
                          having sum(case when lower(known) = :known then number else -number end) <> 0),
                        before as (
                          update commitment_tally t set known = tstzrange(lower(t.known), :known) from change c
                          where t.register = :register and t.what = c.what and t.word = c.word and t.day = c.day and upper_inf(t.known)
                          returning t.what, t.word, t.day, t.number)
                        insert into commitment_tally (register, what, word, day, known, number)
                        select :register, what, word, day, tstzrange(:known, null), c.number + coalesce(b.number, 0)
                        from change c left join before b using (what, word, day)
                        where c.number + coalesce(b.number, 0) <> 0
                        """.formatted(STEPS))
                .param("register", register)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("known", Timestamp.from(known))
                .update();
    }

    @Override
    public void recount(UUID register) {
        sql.sql("delete from commitment_tally where register = :register")
                .param("register", register)
                .update();
        sql.sql(RECOUNT.formatted(STEPS, "true")).param("register", register).update();
    }

    @Override
    public Set<String> words(UUID register, Collection<UUID> subjects) {
        return sql.sql("""
                        select unnest(owners || theme) from commitment_position
                        where register = :register and commitment = any(:subjects)
                        """)
                .param("register", register)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(String.class)
                .set();
    }

    @Override
    public void recount(UUID register, Set<String> words) {
        for (var statement : List.of(
                "delete from commitment_tally where register = :register and word = any(:words)",
                RECOUNT.formatted(STEPS, "(owners && :words::text[] or theme = any(:words)) and word = any(:words)")))
            sql.sql(statement)
                    .param("register", register)
                    .param("words", words.toArray(String[]::new))
                    .update();
    }

    @Override
    public List<String> tables() {
        return List.of("commitment_tally");
    }

    @Override
    public String lines() {
        return """
                select to_jsonb(t)::text from commitment_tally t where register = :register
                order by what, word, day, known
                """;
    }
}
