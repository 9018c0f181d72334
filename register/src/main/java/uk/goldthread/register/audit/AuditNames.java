package uk.goldthread.register.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.names.Held;
import uk.goldthread.register.names.Name;
import uk.goldthread.register.names.NameHolder;
import uk.goldthread.register.names.Replacement;

/** What the audit has of the people of a name. It knows them by number alone: replacing the name elsewhere does it here. */
@Component
class AuditNames implements NameHolder {
    private final JdbcClient sql;

    AuditNames(JdbcClient sql) {
        this.sql = sql;
    }

    private record Known(UUID id, String name, String lines) {}

    @Override
    public List<Held> held(UUID organisation, Name name) {
        return sql
                .sql("""
                        select person.id, person.name,
                          string_agg(concat_ws(', ', to_char(at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI'), what, about, address), chr(10)
                            order by at) as lines
                        from audit_event join person on person.id = audit_event.person
                        where audit_event.organisation = :organisation and strpos(lower(person.name), lower(:letters)) > 0
                        group by person.id
                        """)
                .param("organisation", organisation)
                .param("letters", name.letters())
                .query(Known.class)
                .list()
                .stream()
                .filter(person -> name.isIn(person.name()))
                .map(person -> new Held(
                        null,
                        "The audit of " + person.name(),
                        "/audit?person=" + person.id(),
                        person.lines().lines().toList()))
                .toList();
    }

    @Override
    public int replace(Replacement replacement) {
        return 0;
    }
}
