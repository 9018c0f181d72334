package uk.goldthread.register.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.ledger.AsAt;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.FactFamily;
import uk.goldthread.register.ledger.FactJson;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

/** The front door of commitments: one query path answers now and any day of the past, and one way in records what is new. */
@Component
public class Commitments {
    private final JdbcClient sql;
    private final Ledger ledger;
    private final InstantSource clock;

    Commitments(JdbcClient sql, Ledger ledger, InstantSource clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Bean
    static FactFamily commitmentFacts() {
        return FactFamily.of(CommitmentFact.class);
    }

    /** What is true of every question: the register, the day, the instant; then the filter, each condition only where it is asked. */
    private static final String ASKED = """
            where register = :register and effective @> :day::date and known @> :known::timestamptz
              and (cardinality(:statuses::text[]) = 0 or status = any(:statuses))
              and (:owner::text is null or :owner = any(owners))
              and (:theme::text is null or theme = :theme)
              and (not :open or status not in ('completed', 'withdrawn'))
              and (not :overdue or status not in ('completed', 'withdrawn') and ends and latest < :day)
              and (not :undated or status not in ('completed', 'withdrawn') and latest is null)
              and (not :unowned or cardinality(owners) = 0)
              and (:words::text is null
                or position(lower(:words) in lower(concat_ws(' ', reference, words, theme, array_to_string(owners, ' ')))) > 0)
            """;

    /** A page of the commitments that are asked for, in order. */
    public List<Commitment> list(UUID register, AsAt at, Filter filter, Order order, int offset, int limit) {
        return asked(
                        "select state from commitment_position " + ASKED + " order by " + order.sql()
                                + " offset :offset limit :limit",
                        register,
                        at,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(Commitments::state)
                .list();
    }

    /** All the commitments that are asked for, in order, one at a time: memory does not grow with the register. */
    @Transactional(readOnly = true)
    public void forEach(UUID register, AsAt at, Filter filter, Order order, Consumer<Commitment> each) {
        try (var rows = asked(
                "select state from commitment_position " + ASKED + " order by " + order.sql(), register, at, filter)
                .withFetchSize(500)
                .query(Commitments::state)
                .stream()) {
            rows.forEach(each);
        }
    }

    public Counts counts(UUID register, AsAt at, Filter filter) {
        return asked("""
                select count(*) as total,
                  count(*) filter (where status = 'completed') as completed,
                  count(*) filter (where status not in ('completed', 'withdrawn')) as open,
                  count(*) filter (where status not in ('completed', 'withdrawn') and ends and latest < :day) as overdue,
                  count(*) filter (where status not in ('completed', 'withdrawn') and latest is null) as undated,
                  count(*) filter (where status = 'withdrawn') as withdrawn
                from commitment_position
                """ + ASKED, register, at, filter)
                .query((row, i) -> new Counts(
                        row.getInt("total"),
                        row.getInt("completed"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("undated"),
                        row.getInt("withdrawn")))
                .single();
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
                .param("words", filter.words());
    }

    /** The commitment as it stood; empty where it did not exist then, or was not known. */
    public Optional<Commitment> find(UUID register, UUID commitment, AsAt at) {
        return sql.sql("""
                        select state from commitment_position
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

    /** The commitment as it is known at an instant on the last day that anything is recorded for. */
    public Optional<Commitment> latest(UUID register, UUID commitment, Instant known) {
        return sql.sql("""
                        select state from commitment_position
                        where register = :register and commitment = :commitment
                          and upper_inf(effective) and known @> :known::timestamptz
                        """)
                .param("register", register)
                .param("commitment", commitment)
                .param("known", Timestamp.from(known))
                .query(Commitments::state)
                .optional();
    }

    /** The commitments whose words mention that reference. */
    public List<Commitment> mentioning(UUID register, String reference, AsAt at) {
        return sql.sql("""
                        select state from commitment_position
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                          and jsonb_exists(state -> 'mentions', :reference)
                        order by ordinal
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .param("reference", reference)
                .query(Commitments::state)
                .list();
    }

    public List<String> themes(UUID register, AsAt at) {
        return sql.sql("""
                        select theme from commitment_position
                        where register = :register and effective @> :day::date and known @> :known::timestamptz and theme is not null
                        group by theme order by min(ordinal)
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query(String.class)
                .list();
    }

    public List<String> owners(UUID register, AsAt at) {
        return sql.sql("""
                        select distinct owner from commitment_position cross join unnest(owners) as owner
                        where register = :register and effective @> :day::date and known @> :known::timestamptz
                        order by owner
                        """)
                .param("register", register)
                .param("day", at.day())
                .param("known", Timestamp.from(at.known()))
                .query(String.class)
                .list();
    }

    /** Records one thing of a commitment, unless somebody else was quicker. */
    @Transactional
    public Outcome record(Change change) {
        var now = latest(change.register(), change.commitment(), clock.instant().plusSeconds(1));
        if (now.isEmpty()) return new Outcome.NotThere();
        if (now.get().lastEntry() > change.seen()) return overtaken(change, now.get());
        if (change.effective().isBefore(now.get().since()))
            return new Outcome.TooEarly(now.get().since());
        var line = Line.of(change.commitment(), change.effective(), change.fact());
        var known = ledger.append(
                change.register(),
                change.recordedBy(),
                List.of(change.replaces() == null ? line : line.inPlaceOf(change.replaces())));
        return new Outcome.Recorded(known);
    }

    private Outcome overtaken(Change change, Commitment now) {
        List<Entry> meanwhile =
                ledger
                        .about(
                                change.register(),
                                change.commitment(),
                                clock.instant().plusSeconds(1))
                        .stream()
                        .filter(entry -> entry.number() > change.seen())
                        .toList();
        return new Outcome.Overtaken(now, meanwhile);
    }

    /** Adds a commitment that no document brought. */
    @Transactional
    public UUID add(UUID register, UUID recordedBy, LocalDate since, List<CommitmentFact> facts) {
        var id = UUID.randomUUID();
        ledger.append(
                register,
                recordedBy,
                facts.stream().map(fact -> Line.of(id, since, fact)).toList());
        return id;
    }

    /** The next free place in the register's own order. */
    public int nextOrdinal(UUID register) {
        return sql.sql("select coalesce(max(ordinal), 0) + 1 from commitment_position where register = :register")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    private static Commitment state(ResultSet row, int i) throws SQLException {
        return FactJson.MAPPER.readValue(row.getString("state"), Commitment.class);
    }
}
