package uk.goldthread.register.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads entries back: those that count, or all of them with what became of them. */
@Component
public class Entries {
    private static final int ROWS_AT_A_TIME = 1000;

    private static final String TOUCHED = """
            select known, subject from entry where register = :register
            union
            select v.known, e.subject
            from entry v join entry e
              on e.register = v.register and e.import = v.voids_import and e.number < v.number
            where v.register = :register and v.voids_import is not null
            order by known
            """;

    private final JdbcClient sql;
    private final Facts facts;

    Entries(JdbcClient sql, Facts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /**
     * The entries about these subjects that count, as known at an instant: without those of undone imports and those that
     * a correction replaced; by subject, and for each in the order in which they hold.
     */
    public Map<UUID, List<Entry>> counting(UUID register, Collection<UUID> subjects, Instant known) {
        var bySubject = new LinkedHashMap<UUID, List<Entry>>();
        sql.sql("""
                        select e.*, w.words
                        from entry e join entry_words w using (register, number)
                        where e.register = :register
                          and e.subject = any(:subjects)
                          and e.known <= :known
                          and not exists (
                            select from entry v
                            where v.register = e.register and v.voids_import = e.import
                              and v.number > e.number and v.known <= :known)
                          and not exists (
                            select from entry c
                            where c.register = e.register and c.replaces = e.number and c.known <= :known)
                        order by e.subject, e.effective, e.number
                        """)
                .param("register", register)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("known", Timestamp.from(known))
                .query(entry())
                .list()
                .forEach(entry -> bySubject
                        .computeIfAbsent(entry.subject(), any -> new ArrayList<>())
                        .add(entry));
        return bySubject;
    }

    /** Every entry about a subject, in the order in which they were recorded, those that no longer count among them. */
    public List<Past> history(UUID register, UUID subject, Instant known) {
        return sql.sql("""
                        select e.*, w.words, o.number as ended_by, o.known as ended
                        from entry e join entry_words w using (register, number)
                        left join lateral (
                          select o.number, o.known from entry o
                          where o.register = e.register and o.number > e.number and o.known <= :known
                            and (o.replaces = e.number or o.voids_import = e.import)
                          order by o.number limit 1) o on true
                        where e.register = :register and e.subject = :subject and e.known <= :known
                        order by e.number
                        """)
                .param("register", register)
                .param("subject", subject)
                .param("known", Timestamp.from(known))
                .query((row, i) -> new Past(
                        entry().mapRow(row, i),
                        row.getObject("ended_by", Long.class),
                        Optional.ofNullable(row.getTimestamp("ended"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    /** {@link #history} without what became of its entries. */
    public List<Entry> about(UUID register, UUID subject, Instant known) {
        return history(register, subject, known).stream().map(Past::entry).toList();
    }

    /** The counting entries with facts of one kind, as known at an instant. */
    public List<Entry> facts(UUID register, Class<? extends Fact> kind, Instant known) {
        return sql.sql("""
                        select e.*, w.words
                        from entry e join entry_words w using (register, number)
                        where e.register = :register and e.fact = :fact and e.known <= :known
                          and not exists (
                            select from entry v
                            where v.register = e.register and v.voids_import = e.import
                              and v.number > e.number and v.known <= :known)
                        order by e.number
                        """)
                .param("register", register)
                .param("fact", FactFamily.nameOf(kind))
                .param("known", Timestamp.from(known))
                .query(entry())
                .list();
    }

    /** What an import's entries are about. */
    public List<UUID> subjectsOf(UUID register, UUID importId) {
        return sql.sql("""
                        select distinct subject from entry
                        where register = :register and import = :import
                        """)
                .param("register", register)
                .param("import", importId)
                .query(UUID.class)
                .list();
    }

    /** What was touched at a recorded instant: by an entry of its own, or because its import was undone. */
    interface Touched {
        void at(Instant known, Set<UUID> subjects);
    }

    /** One recorded instant after the other: memory does not grow with the register. */
    void touched(UUID register, Touched each) {
        touched(TOUCHED, question -> question.param("register", register), each);
    }

    /** The same of these subjects alone. */
    void touched(UUID register, Collection<UUID> subjects, Touched each) {
        var asked = "select * from (" + TOUCHED + ") touched where subject = any(:subjects) order by known";
        touched(
                asked,
                question -> question.param("register", register).param("subjects", subjects.toArray(UUID[]::new)),
                each);
    }

    private void touched(String asked, UnaryOperator<StatementSpec> asking, Touched each) {
        var together = new Object() {
            Instant known = Instant.MIN;
            Set<UUID> subjects = new LinkedHashSet<>();

            void add(Instant known, UUID subject) {
                if (!known.equals(this.known)) tell();
                this.known = known;
                subjects.add(subject);
            }

            void tell() {
                if (!subjects.isEmpty()) each.at(known, subjects);
                subjects = new LinkedHashSet<>();
            }
        };
        try (var rows = asking
                .apply(sql.sql(asked).withFetchSize(ROWS_AT_A_TIME))
                .query((row, i) ->
                        Map.entry(row.getTimestamp("known").toInstant(), row.getObject("subject", UUID.class)))
                .stream()) {
            rows.forEach(row -> together.add(row.getKey(), row.getValue()));
        }
        together.tell();
    }

    /** The subjects of these entries. */
    List<UUID> subjects(UUID register, Collection<Long> numbers) {
        return sql.sql("select distinct subject from entry where register = :register and number = any(:numbers)")
                .param("register", register)
                .param("numbers", numbers.toArray(Long[]::new))
                .query(UUID.class)
                .list();
    }

    /** The entries of an import that count, in the order in which they were recorded. */
    public List<Entry> saidBy(UUID register, UUID importId) {
        return counting(register, subjectsOf(register, importId), Ledger.ALL).values().stream()
                .flatMap(Collection::stream)
                .filter(entry -> importId.equals(entry.source()))
                .sorted(Comparator.comparingLong(Entry::number))
                .toList();
    }

    /** What an import is the first to speak of. */
    public List<UUID> subjectsFirstIn(UUID register, UUID importId) {
        return sql.sql("""
                        select distinct subject from entry e
                        where register = :register and import = :import
                          and not exists (
                            select from entry b
                            where b.register = e.register and b.subject = e.subject and b.number < e.number
                              and b.import is distinct from e.import)
                        """)
                .param("register", register)
                .param("import", importId)
                .query(UUID.class)
                .list();
    }

    private RowMapper<Entry> entry() {
        return (row, i) -> new Entry(
                row.getObject("register", UUID.class),
                row.getLong("number"),
                row.getTimestamp("known").toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getObject("effective", LocalDate.class),
                row.getObject("subject", UUID.class),
                row.getObject("import", UUID.class),
                row.getObject("replaces", Long.class),
                row.getObject("voids_import", UUID.class),
                facts.read(row.getString("fact"), row.getString("words")));
    }
}
