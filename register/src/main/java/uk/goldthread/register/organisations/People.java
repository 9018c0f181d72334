package uk.goldthread.register.organisations;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who have recorded something, with an account or without. */
@Component
public class People {
    /** What stands for somebody who recorded something and whose name is gone. */
    public static final String ERASED = "Somebody whose name was erased";

    private final JdbcClient sql;

    People(JdbcClient sql) {
        this.sql = sql;
    }

    public UUID add(String name) {
        return sql.sql("insert into person (name) values (:name) returning id")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** The person of that name who records from the command line, made where there is none yet. */
    @Transactional
    public UUID named(String name) {
        return sql.sql("select id from person where name = :name order by id limit 1")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> add(name));
    }

    public void rename(UUID person, String name) {
        sql.sql("update person set name = :name where id = :person")
                .param("name", name)
                .param("person", person)
                .update();
    }

    public Map<UUID, String> names(Collection<UUID> people) {
        return sql
                .sql("select id, name from person where id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query((row, i) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
