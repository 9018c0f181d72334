package uk.goldthread.register.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.layout.Pagination;
import uk.goldthread.register.ledger.AsAt;

/** What the audit has for an organisation's administrators: what its people did, and what nobody known did. */
@Component
class AuditTrail {

    /** For a whole trail as a file: so many rows are in memory at a time. */
    private static final int ROWS_AT_A_TIME = 500;

    private static final String ASKED = """
            from audit_event a
            where (a.organisation = :organisation or a.organisation is null)
              and (:kind::text is null or a.kind = :kind)
              and (:person::uuid is null or a.person = :person or a.about = '/people/' || :person::text)
            """;

    private static final String NUMBER = "/([0-9a-f]{8}" + "-[0-9a-f]{4}".repeat(3) + "-[0-9a-f]{12})";

    /**
     * What it was done to is kept by its number, alone or within a door that stayed shut. Who stood before that door typed the
     * number: of another organisation's things it says nothing.
     */
    private static final String LINES = """
            select a.at, a.kind, p.name as who, a.what, coalesce(replace(a.about, r.id::text, r.key), a.about) as about,
              coalesce(q.name, i.file_name, nullif(concat_ws(', ', r.name, c.reference), '')) as name, a.address
            from (select a.* %1$s) a
              left join person p on p.id = a.person
              left join (account b join person q on q.id = b.person)
                on b.organisation = a.organisation and b.person = substring(a.about from '/people%2$s')::uuid
              left join import i
                on i.organisation = a.organisation and i.id = substring(a.about from '/imports%2$s')::uuid
              left join register r
                on r.organisation = a.organisation and r.id = substring(a.about from '/registers%2$s')::uuid
              left join commitment_position c on c.register = r.id and upper_inf(c.effective) and upper_inf(c.known)
                and c.commitment = substring(a.about from '/commitments%2$s')::uuid
            order by a.at desc, a.id desc
            """.formatted(ASKED, NUMBER);

    private final JdbcClient sql;

    AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    int count(UUID organisation, AuditFilter filter) {
        return asked("select count(*) " + ASKED, organisation, filter)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<AuditLine> page(UUID organisation, AuditFilter filter, Pagination stretch) {
        return asked(LINES + "offset :offset limit :limit", organisation, filter)
                .param("offset", stretch.offset())
                .param("limit", stretch.size())
                .query(AuditTrail::line)
                .list();
    }

    @Transactional(readOnly = true)
    public void forEach(UUID organisation, AuditFilter filter, Consumer<AuditLine> each) {
        try (var lines =
                asked(LINES, organisation, filter).withFetchSize(ROWS_AT_A_TIME).query(AuditTrail::line).stream()) {
            lines.forEach(each);
        }
    }

    private StatementSpec asked(String question, UUID organisation, AuditFilter filter) {
        var kind = filter.kind();
        return sql.sql(question)
                .param("organisation", organisation)
                .param("kind", kind == null ? null : kind.key())
                .param("person", filter.person());
    }

    private static AuditLine line(ResultSet row, int i) throws SQLException {
        return new AuditLine(
                row.getTimestamp("at").toInstant().atZone(AsAt.ZONE).toOffsetDateTime(),
                row.getString("kind"),
                row.getString("who"),
                row.getString("what"),
                row.getString("about"),
                row.getString("name"),
                row.getString("address"));
    }
}
