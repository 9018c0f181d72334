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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.ledger.Derivation;
import uk.goldthread.register.ledger.Entry;
import uk.goldthread.register.ledger.FactJson;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Timeline;
import uk.goldthread.register.ledger.Timeline.Span;

/** Keeps the table of positions: what each commitment was on which days, as known during which time. */
@Component
class CommitmentPositions implements Derivation {
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final ObjectProvider<Ledger> ledger;

    CommitmentPositions(JdbcClient sql, JdbcTemplate batches, ObjectProvider<Ledger> ledger) {
        this.sql = sql;
        this.batches = batches;
        this.ledger = ledger;
    }

    @Override
    public void derive(UUID register, Collection<UUID> subjects, Instant known) {
        var all = List.copyOf(subjects);
        for (int from = 0; from < all.size(); from += BATCH)
            deriveBatch(register, all.subList(from, Math.min(all.size(), from + BATCH)), known);
    }

    /** Closes the positions that no longer hold and opens those that now do; what stays the same is left alone. */
    private void deriveBatch(UUID register, List<UUID> subjects, Instant known) {
        var held = held(register, subjects);
        var entries = ledger.getObject().counting(register, subjects, known);
        var closed = new ArrayList<Object[]>();
        var opened = new ArrayList<Object[]>();
        for (var subject : subjects) {
            var before = held.getOrDefault(subject, Map.of());
            var after = timeline(entries.getOrDefault(subject, List.of()));
            before.forEach((from, span) -> {
                if (!after.contains(span)) closed.add(new Object[] {Timestamp.from(known), register, subject, from});
            });
            for (var span : after)
                if (!span.equals(before.get(span.from()))) opened.add(row(register, subject, span, known));
        }
        batches.batchUpdate("""
                update commitment_position set known = tstzrange(lower(known), ?)
                where register = ? and commitment = ? and lower(effective) = ? and upper_inf(known)
                """, closed);
        batches.batchUpdate("""
                insert into commitment_position (register, commitment, effective, known, ordinal, kind, reference, theme, words,
                  owners, status, original_earliest, earliest, latest, ends, review, said, state)
                values (?, ?, daterange(?, ?), tstzrange(?, null), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, opened);
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

    private Map<UUID, Map<LocalDate, Span<Commitment>>> held(UUID register, List<UUID> subjects) {
        var held = new HashMap<UUID, Map<LocalDate, Span<Commitment>>>();
        sql.sql("""
                        select commitment, lower(effective) as first_day, upper(effective) as next_day, state
                        from commitment_position
                        where register = :register and commitment = any(:subjects) and upper_inf(known)
                        """)
                .param("register", register)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(row -> {
                    var from = Objects.requireNonNull(row.getObject("first_day", LocalDate.class));
                    var state = FactJson.MAPPER.readValue(row.getString("state"), Commitment.class);
                    held.computeIfAbsent(row.getObject("commitment", UUID.class), any -> new HashMap<>())
                            .put(from, new Span<>(from, row.getObject("next_day", LocalDate.class), state));
                });
        return held;
    }

    private static Object[] row(UUID register, UUID subject, Span<Commitment> span, Instant known) {
        var state = span.state();
        var original = state.original();
        var present = state.timescale();
        return new Object[] {
            register,
            subject,
            span.from(),
            span.to(),
            Timestamp.from(known),
            state.ordinal(),
            state.kind().word(),
            state.reference(),
            state.theme(),
            state.text(),
            state.owners() == null ? new String[0] : state.owners().toArray(String[]::new),
            state.status().word(),
            original == null ? null : original.earliest(),
            present == null ? null : present.earliest(),
            present == null ? null : present.latest(),
            present == null || present.ends(),
            present == null ? null : present.review(),
            state.said(),
            FactJson.MAPPER.writeValueAsString(state)
        };
    }

    @Override
    public void forget(UUID register) {
        sql.sql("delete from commitment_position where register = :register")
                .param("register", register)
                .update();
    }
}
