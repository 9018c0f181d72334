package uk.goldthread.register.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.draft.Damage;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftJson;

/** What was read from an uploaded document, as it was read and as persons corrected it since. */
@Component
class Drafts {
    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    /** As corrected since. */
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
}
