package uk.goldthread.register.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.FactFamily;
import uk.goldthread.register.ledger.FactJson;

/** The front door of commitments: one query path answers now and any day of the past. {@link Recording} is the way in. */
@Component
public class Commitments {
    private static final String STATES = """
            select state from commitment_position join commitment_state using (register, position)
            """;

    private final JdbcClient sql;
    private final CommitmentTally tally;

    Commitments(JdbcClient sql, CommitmentTally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    @Bean
    static FactFamily commitmentFacts() {
        return FactFamily.of(CommitmentFact.class);
    }

    /** A stretch of the commitments that are asked for, in order. */
    public List<Commitment> list(UUID register, AsAt at, Filter filter, Order order, int offset, int limit) {
        return stretch(register, at, filter, order, offset, limit).commitments();
    }

    /** The same, and how many are asked for in all, where the stretch holds any: both are had by looking at the register once. */
    Stretch stretch(UUID register, AsAt at, Filter filter, Order order, int offset, int limit) {
        var question =
                """
                select %s as found, (select state from commitment_state s
                        where s.register = commitment_position.register and s.position = commitment_position.position) as state
                from commitment_position
                where %s and %s
                order by %s
                offset :offset limit :limit
                """.formatted(filter.isAll() ? "0" : "count(*) over ()", Conditions.AT, Conditions.ASKED, order.sql());
        var found = new int[1];
        var commitments = asked(question, register, at, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, i) -> {
                    found[0] = row.getInt("found");
                    return state(row, i);
                })
                .list();
        return new Stretch(found[0], commitments);
    }

    /** @param found how many commitments are asked for in all; nothing where the filter asks for all, or the stretch is beyond the last */
    record Stretch(int found, List<Commitment> commitments) {}

    /** All the commitments that are asked for, in order, one at a time: memory does not grow with the register. */
    @Transactional(readOnly = true)
    public void forEach(UUID register, AsAt at, Filter filter, Order order, Consumer<Commitment> each) {
        var question = STATES + "where %s and %s order by %s".formatted(Conditions.AT, Conditions.ASKED, order.sql());
        try (var rows = asked(question, register, at, filter).withFetchSize(500).query(Commitments::state).stream()) {
            rows.forEach(each);
        }
    }

    public Counts counts(UUID register, AsAt at, Filter filter) {
        var question = "select %s from commitment_position where %s and %s"
                .formatted(Counts.COLUMNS, Conditions.AT, Conditions.ASKED);
        return asked(question, register, at, filter)
                .query((row, i) -> Counts.of(row))
                .single();
    }

    /**
     * What wants a person in each of these registers, with that horizon for what is to come: as much as is kept in numbers
     * is taken from there, and of what is due soon the index by days knows which it is.
     */
    public Map<UUID, Needs> needs(Collection<UUID> registers, AsAt at, int days) {
        var numbers = new HashMap<UUID, Map<String, Integer>>();
        sql.sql("""
                        select register, what, sum(number) as number from (
                          select register, what, number from commitment_tally
                          where register = any(:registers) and what in ('overdue', 'undated', 'unowned')
                            and known @> :known::timestamptz and day <= :day
                          union all
                          select register, 'due soon', 1 from commitment_position where register = any(:registers) and %s and %s
                          union all
                          select register, 'reviews', 1 from commitment_position where register = any(:registers) and %s and %s) need
                        group by register, what
                        """.formatted(Conditions.THERE, Conditions.DUE_SOON, Conditions.THERE, Conditions.REVIEW_SOON))
                .param("registers", registers.toArray(UUID[]::new))
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("dueWithin", days)
                .param("reviewWithin", days)
                .query(row -> {
                    numbers.computeIfAbsent(row.getObject("register", UUID.class), any -> new HashMap<>())
                            .put(row.getString("what"), row.getInt("number"));
                });
        var needs = new HashMap<UUID, Needs>();
        numbers.forEach((register, number) -> needs.put(register, Needs.of(number)));
        return needs;
    }

    private JdbcClient.StatementSpec asked(String question, UUID register, AsAt at, Filter filter) {
        return sql.sql(question)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("statuses", filter.statuses().stream().map(Status::word).toArray(String[]::new))
                .param("owner", filter.owner())
                .param("theme", filter.theme())
                .param("open", filter.open())
                .param("overdue", filter.overdue())
                .param("undated", filter.undated())
                .param("unowned", filter.unowned())
                .param("dueWithin", filter.dueWithin())
                .param("reviewWithin", filter.reviewWithin())
                .param(
                        "words",
                        filter.words() == null ? new String[0] : filter.words().split("\\s+"));
    }

    /** The commitment as it stood; empty where it did not exist then, or was not known. */
    public Optional<Commitment> find(UUID register, UUID commitment, AsAt at) {
        return sql.sql(STATES + """
                        where register = :register and commitment = :commitment
                          and effective @> :day::date and known @> :known::timestamptz
                        """)
                .param("register", register)
                .param("commitment", commitment)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query(Commitments::state)
                .optional();
    }

    /** Those of the commitments that existed then and were known, as they stood. */
    public Map<UUID, Commitment> find(UUID register, Collection<UUID> commitments, AsAt at) {
        return sql
                .sql(STATES + """
                        where register = :register and commitment = any(:commitments)
                          and effective @> :day::date and known @> :known::timestamptz
                        """)
                .param("register", register)
                .param("commitments", commitments.toArray(UUID[]::new))
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query(Commitments::state)
                .list()
                .stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
    }

    /** The commitment with everything that is recorded of it, whatever the day from which it holds. */
    public Optional<Commitment> newest(UUID register, UUID commitment) {
        return sql.sql(STATES + """
                        where register = :register and commitment = :commitment
                          and upper_inf(effective) and upper_inf(known)
                        """)
                .param("register", register)
                .param("commitment", commitment)
                .query(Commitments::state)
                .optional();
    }

    /** The first day on which more is known of it than that it was promised: that of the first report on it. */
    public Optional<LocalDate> firstReport(UUID register, UUID commitment, Instant known) {
        return sql.sql("""
                        select lower(effective) from commitment_position
                        where register = :register and commitment = :commitment
                          and known @> :known::timestamptz and status <> 'not-yet-known'
                        order by effective limit 1
                        """)
                .param("register", register)
                .param("commitment", commitment)
                .param("known", Timestamp.from(known))
                .query(LocalDate.class)
                .optional();
    }

    /** The commitments that have one of these references. */
    public List<Commitment> referred(UUID register, Collection<String> references, AsAt at) {
        return sql.sql(STATES + """
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                          and reference = any(:references)
                        order by ordinal
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("references", references.toArray(String[]::new))
                .query(Commitments::state)
                .list();
    }

    /** The commitments whose words mention that reference. */
    public List<Commitment> mentioning(UUID register, String reference, AsAt at) {
        return sql.sql(STATES + """
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                          and mentions @> array[:reference]::text[]
                        order by ordinal
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("reference", reference)
                .query(Commitments::state)
                .list();
    }

    /** What stands around the list of a register. */
    public Overview overview(UUID register, AsAt at) {
        return tally.overview(register, at);
    }

    /** Nothing that counts was promised in it, on any day. */
    public boolean isEmpty(UUID register) {
        return sql.sql("""
                        select not exists (
                          select from commitment_position where register = :register and upper_inf(known))
                        """).param("register", register).query(Boolean.class).single();
    }

    /** The place of one more commitment, at the end of the register's own order. */
    public int nextOrdinal(UUID register) {
        return sql.sql("select coalesce(max(ordinal), 0) + 1 from commitment_position where register = :register")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    /** The references that are in use, as known at an instant, on any day. */
    public List<String> references(UUID register, Instant known) {
        return sql.sql("""
                        select reference from commitment_position
                        where register = :register and known @> :known::timestamptz and reference is not null
                        group by reference order by min(ordinal)
                        """)
                .param("register", register)
                .param("known", Timestamp.from(known))
                .query(String.class)
                .list();
    }

    private static Commitment state(ResultSet row, int i) throws SQLException {
        return FactJson.MAPPER.readValue(row.getString("state"), Commitment.class);
    }
}
