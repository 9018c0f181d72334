package uk.goldthread.register.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploaded documents: which there are, and what was decided of each. */
@Component
class ImportTable {
    private static final String COLUMNS = """
            id, organisation, uploaded_by, uploaded, file_name, size, sha256, state, stage, sentence,
            coalesce(commitments, 0) as commitments, coalesce(findings, 0) as findings, coalesce(problems, 0) as problems,
            as_at, register, decided_by, decided
            """;

    /** Of a file that is sent. */
    static final int PIECE = 1 << 20;

    private final JdbcClient sql;

    ImportTable(JdbcClient sql) {
        this.sql = sql;
    }

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

    boolean hasFile(UUID id) {
        return sql.sql("select bytes is not null from import where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A piece of the file after another: of a large one no more is in memory, and a slow reader holds no connection. */
    void send(UUID id, OutputStream out) throws IOException {
        for (int from = 1; ; from += PIECE) {
            var piece = piece(id, from);
            out.write(piece);
            if (piece.length < PIECE) return;
        }
    }

    private byte[] piece(UUID id, int from) throws IOException {
        return sql.sql("select substring(bytes from :from for :length) as piece from import where id = :id")
                .param("from", from)
                .param("length", PIECE)
                .param("id", id)
                .query((row, i) -> Optional.ofNullable(row.getBytes("piece")))
                .single()
                .orElseThrow(() -> new IOException("The file was removed while it was sent."));
    }

    byte @Nullable [] bytes(UUID id) {
        return sql.sql("select bytes from import where id = :id")
                .param("id", id)
                .query((row, i) -> Optional.ofNullable(row.getBytes("bytes")))
                .single()
                .orElse(null);
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
