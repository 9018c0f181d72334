package uk.goldthread.register.commitments;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.ledger.Derivation;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.FactJson;
import uk.goldthread.register.ledger.Timeline;
import uk.goldthread.register.ledger.Timeline.Span;

/** Keeps the table of positions: what each commitment was on which days, as known during which time. */
@Component
class CommitmentPositions implements Derivation {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    CommitmentPositions(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Closes the positions that no longer hold and opens those that now do; what stays the same is left alone. */
    @Override
    public void derive(UUID register, Collection<UUID> subjects, Map<UUID, List<Entry>> counting, Instant known) {
        var held = held(subjects);
        var closed = new ArrayList<Object[]>();
        var opened = new ArrayList<Object[]>();
        var states = new ArrayList<Object[]>();
        for (var subject : subjects) {
            var before = held.getOrDefault(subject, Map.of());
            var after = timeline(counting.getOrDefault(subject, List.of()));
            before.forEach((from, span) -> {
                if (!after.contains(span)) closed.add(new Object[] {Timestamp.from(known), subject, from});
            });
            for (var span : after) {
                if (span.equals(before.get(span.from()))) continue;
                var position = UUID.randomUUID();
                opened.add(row(register, position, subject, span, known));
                states.add(state(register, position, span.state()));
            }
        }
        batches.batchUpdate("""
                update commitment_position set known = tstzrange(lower(known), ?)
                where commitment = ? and lower(effective) = ? and upper_inf(known)
                """, closed);
        batches.batchUpdate("""
                insert into commitment_position (register, position, commitment, effective, known, ordinal, kind, reference,
                  theme, owners, mentions, status, original_earliest, earliest, latest, ends, review)
                values (?, ?, ?, daterange(?, ?), tstzrange(?, null), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, opened);
        batches.batchUpdate(
                "insert into commitment_state (register, position, words, said, state) values (?, ?, ?, ?, ?::jsonb)",
                states);
    }

    /** What is said of a commitment that nothing has made (its import was undone) makes no state; nothing holds before it was made. */
    private static List<Span<Commitment>> timeline(List<Entry> entries) {
        var made = entries.stream()
                .filter(entry -> entry.fact() instanceof CommitmentMade)
                .findFirst();
        if (made.isEmpty()) return List.of();
        var ordered = new ArrayList<Entry>();
        ordered.add(made.get());
        for (var entry : entries)
            if (entry != made.get()) ordered.add(entry.notBefore(made.get().effective()));
        return Timeline.of(ordered, CommitmentPositions::step);
    }

    private static Commitment step(@Nullable Commitment before, Entry entry) {
        return before == null ? Commitment.made(entry, (CommitmentMade) entry.fact()) : before.after(entry);
    }

    private Map<UUID, Map<LocalDate, Span<Commitment>>> held(Collection<UUID> subjects) {
        var held = new HashMap<UUID, Map<LocalDate, Span<Commitment>>>();
        sql.sql("""
                        select commitment, lower(effective) as first_day, upper(effective) as next_day, state
                        from commitment_position join commitment_state using (register, position)
                        where commitment = any(:subjects) and upper_inf(known)
                        """).param("subjects", subjects.toArray(UUID[]::new)).query(row -> {
            var from = Objects.requireNonNull(row.getObject("first_day", LocalDate.class));
            var state = FactJson.MAPPER.readValue(row.getString("state"), Commitment.class);
            held.computeIfAbsent(row.getObject("commitment", UUID.class), any -> new HashMap<>())
                    .put(from, new Span<>(from, row.getObject("next_day", LocalDate.class), state));
        });
        return held;
    }

    private static Object[] row(UUID register, UUID position, UUID subject, Span<Commitment> span, Instant known) {
        var state = span.state();
        var original = state.original();
        var present = state.timescale();
        return new Object[] {
            register,
            position,
            subject,
            span.from(),
            span.to(),
            Timestamp.from(known),
            state.ordinal(),
            state.kind().word(),
            state.reference(),
            state.theme(),
            state.owners() == null ? null : state.owners().toArray(String[]::new),
            state.mentions().toArray(String[]::new),
            state.status().word(),
            original == null ? null : original.earliest(),
            present == null ? null : present.earliest(),
            present == null ? null : present.latest(),
            present == null || present.ends(),
            present == null ? null : present.review()
        };
    }

    private static Object[] state(UUID register, UUID position, Commitment state) {
        return new Object[] {register, position, state.text(), state.said(), FactJson.MAPPER.writeValueAsString(state)};
    }

    @Override
    public List<String> tables() {
        return List.of("commitment_position", "commitment_state");
    }

    /** Which number a position has says nothing. */
    @Override
    public String lines() {
        return """
                select ((to_jsonb(p) - 'position') || jsonb_build_object('words', s.words, 'said', s.said, 'state', s.state))::text
                from commitment_position p left join commitment_state s using (register, position)
                where register = :register
                order by commitment, known, effective
                """;
    }

    /** States first: they are found by their positions. */
    @Override
    public void forget(UUID register, Collection<UUID> subjects) {
        for (var statement : List.of(
                """
                delete from commitment_state s using commitment_position p
                where p.register = :register and p.commitment = any(:subjects)
                  and s.register = p.register and s.position = p.position
                """, "delete from commitment_position where register = :register and commitment = any(:subjects)"))
            sql.sql(statement)
                    .param("register", register)
                    .param("subjects", subjects.toArray(UUID[]::new))
                    .update();
    }

    @Override
    public void forget(UUID register) {
        for (var table : List.of("commitment_position", "commitment_state"))
            sql.sql("delete from " + table + " where register = :register")
                    .param("register", register)
                    .update();
    }
}
