package uk.goldthread.register.intake;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftJson;

/** The uploaded files that wait to be read, and what comes of each. */
@Component
class ReadingQueue {
    private final JdbcClient sql;

    ReadingQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /** A file that somebody took up to read: nobody else does until the lease ends. */
    record Leased(UUID id, UUID organisation, UploadedFile document, int attempts) {}

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

    /** The file goes; the sentence stays for the one who waits for it. */
    void unreadable(UUID id, String sentence) {
        sql.sql("""
                        update import set state = 'unreadable', lease = null, bytes = null, sentence = :sentence
                        where id = :id and state = 'reading'
                        """).param("sentence", sentence).param("id", id).update();
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
}
