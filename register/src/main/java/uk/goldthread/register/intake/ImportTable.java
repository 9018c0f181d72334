package uk.goldthread.register.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftJson;

/** The uploaded documents in the database. */
@Component
class ImportTable {
    private static final String COLUMNS = """
            id, organisation, uploaded_by, uploaded, file_name, size, sha256, state, stage, sentence,
            coalesce(commitments, 0) as commitments, coalesce(findings, 0) as findings, coalesce(problems, 0) as problems,
            as_at, register, decided_by, decided
            """;

    private final JdbcClient sql;

    ImportTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A file that somebody took up to read: nobody else does until the lease ends. */
    record Leased(UUID id, UUID organisation, UploadedFile document, int attempts) {}

    /** Keeps the file, to be read; empty where the organisation has it already and has neither refused nor undone it. */
    Optional<UUID> add(UploadedFile file, UUID organisation, UUID person, Instant now) {
        return sql.sql("""
                        insert into import (organisation, uploaded_by, uploaded, file_name, bytes, size, sha256, state)
                        values (:organisation, :person, :now, :name, :bytes, :size, :sha256, 'reading')
                        on conflict (organisation, sha256) where state in ('reading', 'ready', 'accepted') do nothing
                        returning id
                        """)
                .param("organisation", organisation)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("size", file.bytes().length)
                .param("sha256", file.sha256())
                .query(UUID.class)
                .optional();
    }

    /** The import of that very file that is neither refused nor undone. */
    Optional<Import> ofFile(UUID organisation, String sha256) {
        return sql.sql("select " + COLUMNS + """
                        from import
                        where organisation = :organisation and sha256 = :sha256 and state in ('reading', 'ready', 'accepted')
                        """)
                .param("organisation", organisation)
                .param("sha256", sha256)
                .query(ImportTable::row)
                .optional();
    }

    /** Where that organisation has it: another's is not found. */
    Optional<Import> find(UUID organisation, UUID id) {
        return sql.sql("select " + COLUMNS + " from import where organisation = :organisation and id = :id")
                .param("organisation", organisation)
                .param("id", id)
                .query(ImportTable::row)
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Optional<Import> locked(UUID organisation, UUID id) {
        return sql.sql("select " + COLUMNS + " from import where organisation = :organisation and id = :id for update")
                .param("organisation", organisation)
                .param("id", id)
                .query(ImportTable::row)
                .optional();
    }

    /** A page of an organisation's imports, newest first, without those that could not be read. */
    List<Import> of(UUID organisation, int offset, int limit) {
        return sql.sql("select " + COLUMNS + """
                        from import
                        where organisation = :organisation and state <> 'unreadable'
                        order by uploaded desc, id
                        offset :offset limit :limit
                        """)
                .param("organisation", organisation)
                .param("offset", offset)
                .param("limit", limit)
                .query(ImportTable::row)
                .list();
    }

    int count(UUID organisation) {
        return sql.sql("select count(*) from import where organisation = :organisation and state <> 'unreadable'")
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }

    int underReview(UUID organisation) {
        return sql.sql("select count(*) from import where organisation = :organisation and state = 'ready'")
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }

    byte @Nullable [] bytes(UUID id) {
        return sql.sql("select bytes from import where id = :id")
                .param("id", id)
                .query((row, i) -> Optional.ofNullable(row.getBytes("bytes")))
                .single()
                .orElse(null);
    }

    Draft draft(UUID id) {
        return sql.sql("select draft from import where id = :id")
                .param("id", id)
                .query((row, i) -> DraftJson.read(row.getString("draft")))
                .single();
    }

    /** The draft before any person corrected it. */
    Draft asRead(UUID id) {
        return sql.sql("select read from import where id = :id")
                .param("id", id)
                .query((row, i) -> DraftJson.read(row.getString("read")))
                .single();
    }

    void keep(UUID id, Draft draft) {
        sql.sql("update import set draft = :draft::jsonb where id = :id")
                .param("draft", DraftJson.write(draft))
                .param("id", id)
                .update();
    }

    List<Integer> settled(UUID id) {
        return sql.sql("select unnest(settled) from import where id = :id")
                .param("id", id)
                .query(Integer.class)
                .list();
    }

    void settle(UUID id, List<Integer> problems) {
        sql.sql("update import set settled = :settled where id = :id")
                .param("settled", problems.stream().distinct().sorted().toArray(Integer[]::new))
                .param("id", id)
                .update();
    }

    /** The file that waits longest, or that its reader left unfinished, from now on leased. */
    Optional<Leased> take(Instant now, Duration lease) {
        return take("""
                id = (select id from import
                      where state = 'reading' and (lease is null or lease < :now)
                      order by uploaded limit 1
                      for update skip locked)
                """, null, now, lease);
    }

    /** That very file, unless somebody else reads it. */
    Optional<Leased> take(UUID id, Instant now, Duration lease) {
        return take("id = :id and state = 'reading' and (lease is null or lease < :now)", id, now, lease);
    }

    private Optional<Leased> take(String which, @Nullable UUID id, Instant now, Duration lease) {
        return sql.sql("update import set lease = :until, attempts = attempts + 1 where " + which
                        + " returning id, organisation, file_name, bytes, attempts")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .query((row, i) -> new Leased(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation", UUID.class),
                        new UploadedFile(row.getString("file_name"), row.getBytes("bytes")),
                        row.getInt("attempts")))
                .optional();
    }

    void reached(UUID id, String stage) {
        sql.sql("update import set stage = :stage where id = :id and state = 'reading'")
                .param("stage", stage)
                .param("id", id)
                .update();
    }

    /** False where somebody else has finished it meanwhile. */
    boolean ready(UUID id, Draft draft) {
        var json = DraftJson.write(draft);
        return sql.sql("""
                        update import set state = 'ready', lease = null, read = :draft::jsonb, draft = :draft::jsonb
                        where id = :id and state = 'reading'
                        """).param("draft", json).param("id", id).update() == 1;
    }

    /** What is to be left as it stands when the document is read again. */
    List<Damage> left(UUID id) {
        return sql.sql("select left_as_it_stood from import where id = :id")
                .param("id", id)
                .query((row, i) -> DraftJson.readDamages(row.getString("left_as_it_stood")))
                .single();
    }

    /** A name in the document was replaced. */
    boolean wordsReplaced(UUID id) {
        return sql.sql("select words_replaced from import where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void readAgain(UUID id, Draft read, Draft draft, List<Integer> settled, Collection<Damage> left) {
        sql.sql("""
                        update import
                        set read = :read::jsonb, draft = :draft::jsonb, settled = :settled, left_as_it_stood = :left::jsonb
                        where id = :id
                        """)
                .param("read", DraftJson.write(read))
                .param("draft", DraftJson.write(draft))
                .param("settled", settled.toArray(Integer[]::new))
                .param("left", DraftJson.write(left))
                .param("id", id)
                .update();
    }

    /** The file goes; the sentence stays for the one who waits for it. */
    void unreadable(UUID id, String sentence) {
        sql.sql("""
                        update import set state = 'unreadable', lease = null, bytes = null, sentence = :sentence
                        where id = :id and state = 'reading'
                        """).param("sentence", sentence).param("id", id).update();
    }

    void decide(UUID id, ImportState state, UUID person, Instant now) {
        sql.sql("update import set state = :state, decided_by = :person, decided = :now where id = :id")
                .param("state", state.word())
                .param("person", person)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void accept(UUID id, UUID register, LocalDate asAt, UUID person, Instant now) {
        sql.sql("""
                        update import
                        set state = 'accepted', register = :register, as_at = :asAt, decided_by = :person, decided = :now
                        where id = :id
                        """)
                .param("register", register)
                .param("asAt", asAt)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void redate(UUID id, LocalDate asAt) {
        sql.sql("update import set as_at = :asAt where id = :id")
                .param("asAt", asAt)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from import where id = :id and state = 'unreadable'")
                .param("id", id)
                .update();
    }

    /** What is left of files that could not be read, when nobody waits for the sentence any more. */
    void sweep(Instant before) {
        sql.sql("delete from import where state = 'unreadable' and uploaded < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /** Imports into one register come one after the other. */
    void waitForTurn(UUID register) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('import into ' || :register, 0))")
                .param("register", register.toString())
                .query((row, i) -> 1)
                .single();
    }

    private static Import row(ResultSet row, int i) throws SQLException {
        var decided = row.getTimestamp("decided");
        return new Import(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getObject("uploaded_by", UUID.class),
                row.getTimestamp("uploaded").toInstant(),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                ImportState.of(row.getString("state")),
                row.getString("stage"),
                row.getString("sentence"),
                row.getInt("commitments"),
                row.getInt("findings"),
                row.getInt("problems"),
                row.getObject("as_at", LocalDate.class),
                row.getObject("register", UUID.class),
                row.getObject("decided_by", UUID.class),
                decided == null ? null : decided.toInstant());
    }
}
