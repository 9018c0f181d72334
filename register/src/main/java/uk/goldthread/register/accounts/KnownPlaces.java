package uk.goldthread.register.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The network addresses from which each person signed in of late. */
@Component
class KnownPlaces {

    /** Whoever comes once a quarter is still known, and an address that became somebody else's soon is not. */
    static final Duration KEPT = Duration.ofDays(100);

    private final JdbcClient sql;
    private final InstantSource clock;

    KnownPlaces(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean know(String email, String address) {
        return sql.sql("""
                        select exists (
                          select from known_place join account using (person)
                          where lower(email) = lower(:email) and address = :address and last >= :since)
                        """)
                .param("email", email.strip())
                .param("address", address)
                .param("since", since())
                .query(Boolean.class)
                .single();
    }

    void remember(UUID person, String address) {
        sql.sql("delete from known_place where person = :person and last < :since")
                .param("person", person)
                .param("since", since())
                .update();
        sql.sql("""
                        insert into known_place (person, address, last) values (:person, :address, :now)
                        on conflict (person, address) do update set last = excluded.last
                        """)
                .param("person", person)
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void forget(UUID person) {
        sql.sql("delete from known_place where person = :person")
                .param("person", person)
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
