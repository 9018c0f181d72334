package uk.goldthread.register.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.intake.recognise.Layout;
import uk.goldthread.intake.words.Role;

/** What people said of the columns of tables: it holds for their organisation's next document of the same layout. */
@Component
class ColumnMemory {
    private final JdbcClient sql;

    ColumnMemory(JdbcClient sql) {
        this.sql = sql;
    }

    private record Said(Layout layout, List<Role> roles) {}

    Map<Layout, List<Role>> of(UUID organisation) {
        return sql
                .sql("select layout, roles from column_roles where organisation = :organisation")
                .param("organisation", organisation)
                .query((row, i) -> new Said(new Layout(row.getString("layout")), roles((String[])
                        row.getArray("roles").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Said::layout, Said::roles));
    }

    /** A role that a later version no longer knows says nothing. */
    private static List<Role> roles(String[] words) {
        return Arrays.stream(words)
                .map(word -> Role.of(word).orElse(Role.OTHER))
                .toList();
    }

    void say(UUID organisation, Layout layout, List<Role> roles, UUID person, Instant now) {
        sql.sql("""
                        insert into column_roles (organisation, layout, roles, said_by, said)
                        values (:organisation, :layout, :roles, :person, :now)
                        on conflict (organisation, layout)
                        do update set roles = excluded.roles, said_by = excluded.said_by, said = excluded.said
                        """)
                .param("organisation", organisation)
                .param("layout", layout.hash())
                .param("roles", roles.stream().map(Role::key).toArray(String[]::new))
                .param("person", person)
                .param("now", Timestamp.from(now))
                .update();
    }

    void forget(UUID organisation, Layout layout) {
        sql.sql("delete from column_roles where organisation = :organisation and layout = :layout")
                .param("organisation", organisation)
                .param("layout", layout.hash())
                .update();
    }
}
