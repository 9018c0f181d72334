package uk.goldthread.register.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes guessing slow: so many failures for one e-mail, or from one address, and the next attempts are not even looked at. */
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** A person who mistypes gets in; a guesser gets nowhere. */
    static final int PER_EMAIL = 10;

    /** An office may share one address. */
    static final int PER_ADDRESS = 50;

    private final JdbcClient sql;
    private final InstantSource clock;

    Throttle(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean refuses(String email, String address) {
        return failures(ofEmail(email)) >= PER_EMAIL || failures(ofAddress(address)) >= PER_ADDRESS;
    }

    void failed(String email, String address) {
        for (String origin : List.of(ofEmail(email), ofAddress(address))) {
            sql.sql("insert into sign_in_failure (origin, at) values (:origin, :at)")
                    .param("origin", origin)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    void succeeded(String email) {
        sql.sql("delete from sign_in_failure where origin = :origin or at < :start")
                .param("origin", ofEmail(email))
                .param("start", Timestamp.from(start()))
                .update();
    }

    private int failures(String origin) {
        return sql.sql("select count(*) from sign_in_failure where origin = :origin and at >= :start")
                .param("origin", origin)
                .param("start", Timestamp.from(start()))
                .query(Integer.class)
                .single();
    }

    private Instant start() {
        return clock.instant().minus(WINDOW);
    }

    private static String ofEmail(String email) {
        return "email " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }
}
