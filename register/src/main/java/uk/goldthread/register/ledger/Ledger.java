package uk.goldthread.register.ledger;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The front door of the ledger: append entries, and read back those that count. */
@Component
public class Ledger {
    private static final SecureRandom SALT = new SecureRandom();
    private static final int BATCH = 1000;

    /** Later than anything that is recorded. */
    public static final Instant ALL = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final InstantSource clock;
    private final JsonMapper json;
    private final List<Derivation> derivations;
    private final Map<String, Class<? extends Fact>> facts = new HashMap<>();

    Ledger(
            JdbcClient sql,
            JdbcTemplate batches,
            InstantSource clock,
            List<FactFamily> families,
            List<Derivation> derivations) {
        this.sql = sql;
        this.batches = batches;
        this.clock = clock;
        this.json = FactJson.MAPPER;
        this.derivations = derivations;
        families.forEach(family -> facts.putAll(family.byName()));
    }

    /**
     * Appends these facts, all or none, and brings the derived states up to them.
     *
     * @return the instant from which they are known
     */
    @Transactional
    public Instant append(UUID register, UUID recordedBy, List<Line> lines) {
        var head = lockedHead(register);
        var known = after(head.known());
        var touched = touchedBy(register, lines);
        write(register, recordedBy, lines, head, known);
        derivations.forEach(derivation -> derivation.derive(register, touched, known));
        return known;
    }

    /** The end of a register's chain: how many entries, the last one's hash, and when it was recorded. */
    public record Head(long count, byte[] hash, Instant known) {

        /** The hash as {@code verify} prints and takes it. */
        public String hex() {
            return HexFormat.of().formatHex(hash);
        }
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
                        order by number desc limit 1
                        """)
                .param("register", register)
                .param("known", known)
                .query((row, i) ->
                        new Head(row.getLong("number"), row.getBytes("hash"), instant(row.getTimestamp("known"))))
                .optional()
                .orElse(new Head(0, Link.START, Instant.EPOCH));
    }

    /** Waits until nobody else writes in the register, and keeps it so until the transaction ends: look first, then append. */
    public void lock(UUID register) {
        lockedHead(register);
    }

    /** Entries of a register are numbered one after the other: writers wait for each other until their transaction ends. */
    private Head lockedHead(UUID register) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:register, 0))")
                .param("register", register.toString())
                .query((row, i) -> 1)
                .single();
        return head(register);
    }

    /** Now, and later than anything recorded before, so that "as known the instant before" always has an answer. */
    private Instant after(Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private Set<UUID> touchedBy(UUID register, List<Line> lines) {
        var touched = new LinkedHashSet<UUID>();
        for (var line : lines) {
            touched.add(line.subject());
            if (line.voidsImport() != null) touched.addAll(subjectsOf(register, line.voidsImport()));
        }
        return touched;
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

    /** The entries of an import that count, in the order in which they were recorded. */
    public List<Entry> saidBy(UUID register, UUID importId) {
        return counting(register, subjectsOf(register, importId), ALL).values().stream()
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

    private void write(UUID register, UUID recordedBy, List<Line> lines, Head head, Instant known) {
        var entries = new ArrayList<Object[]>(lines.size());
        var words = new ArrayList<Object[]>(lines.size());
        long number = head.count();
        byte[] hash = head.hash();
        for (var line : lines) {
            number++;
            var salt = new byte[16];
            SALT.nextBytes(salt);
            var text = json.writeValueAsString(line.fact());
            var fact = nameOf(line.fact());
            var link = new Link(
                    register,
                    number,
                    known,
                    recordedBy,
                    line.effective(),
                    line.subject(),
                    line.source(),
                    line.replaces(),
                    line.voidsImport(),
                    fact,
                    Link.hashOfWords(salt, text));
            hash = link.hashAfter(hash);
            entries.add(new Object[] {
                register,
                number,
                Timestamp.from(known),
                recordedBy,
                line.effective(),
                line.subject(),
                line.source(),
                line.replaces(),
                line.voidsImport(),
                fact,
                link.wordsHash(),
                hash
            });
            words.add(new Object[] {register, number, salt, text});
        }
        insert("""
                insert into entry (register, number, known, recorded_by, effective, subject, import, replaces, voids_import, fact, words_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries);
        insert("insert into entry_words (register, number, salt, words) values (?, ?, ?, ?)", words);
    }

    private void insert(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH)
            batches.batchUpdate(statement, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }

    private String nameOf(Fact fact) {
        var name = FactFamily.nameOf(fact.getClass());
        if (!facts.containsKey(name)) throw new IllegalArgumentException("no feature has a fact named " + name);
        return name;
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

    /**
     * An entry, and what became of it.
     *
     * @param endedBy the later entry, if one, since which it no longer counts: a correction, or the undoing of its import
     */
    public record Past(
            Entry entry, @Nullable Long endedBy, @Nullable Instant ended) {}

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

    /** Forgets all derived states of a register and derives them anew from the entries, one recorded instant after the other. */
    @Transactional
    public void rebuild(UUID register) {
        lockedHead(register);
        derivations.forEach(derivation -> derivation.forget(register));
        for (var known : instants(register)) {
            var touched = touchedAt(register, known);
            derivations.forEach(derivation -> derivation.derive(register, touched, known));
        }
    }

    private List<Instant> instants(UUID register) {
        return sql.sql("select distinct known from entry where register = :register order by known")
                .param("register", register)
                .query((row, i) -> instant(row.getTimestamp(1)))
                .list();
    }

    private Set<UUID> touchedAt(UUID register, Instant known) {
        return new LinkedHashSet<>(sql.sql("""
                        select distinct t.subject
                        from entry e join entry t
                          on t.register = e.register
                         and (t.number = e.number or t.import = e.voids_import and t.number < e.number)
                        where e.register = :register and e.known = :known
                        """)
                .param("register", register)
                .param("known", Timestamp.from(known))
                .query(UUID.class)
                .list());
    }

    private RowMapper<Entry> entry() {
        return (row, i) -> new Entry(
                row.getObject("register", UUID.class),
                row.getLong("number"),
                instant(row.getTimestamp("known")),
                row.getObject("recorded_by", UUID.class),
                row.getObject("effective", LocalDate.class),
                row.getObject("subject", UUID.class),
                row.getObject("import", UUID.class),
                row.getObject("replaces", Long.class),
                row.getObject("voids_import", UUID.class),
                read(row.getString("fact"), row.getString("words")));
    }

    private Fact read(String name, String words) {
        var type = Objects.requireNonNull(facts.get(name), () -> "no feature has a fact named " + name);
        return json.readValue(words, type);
    }

    private static Instant instant(@Nullable Timestamp timestamp) {
        return Objects.requireNonNull(timestamp).toInstant();
    }
}
