package uk.goldthread.register.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: so many failures for one e-mail, or from one address, and the next attempts are not even looked at.
 * An attempt counts as a failure from its beginning, so that a hundred at once are no way around.
 */
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

    /** One attempt to sign in; it stays a failure unless it is taken back. */
    record Attempt(String email, String address, Instant at, boolean refused) {}

    Attempt attempt(String email, String address) {
        Instant now = clock.instant();
        count(ofEmail(email), now);
        count(ofAddress(address), now);
        boolean refused = failures(ofEmail(email)) > PER_EMAIL || failures(ofAddress(address)) > PER_ADDRESS;
        Attempt attempt = new Attempt(ofEmail(email), ofAddress(address), now, refused);
        if (refused) takeBack(attempt);
        return attempt;
    }

    private void count(String origin, Instant at) {
        sql.sql("insert into sign_in_failure (origin, at) values (:origin, :at)")
                .param("origin", origin)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The failures before it are forgiven to the e-mail, but not to the address, from which others may be guessed. */
    void succeeded(Attempt attempt) {
        takeBack(attempt);
        sql.sql("delete from sign_in_failure where origin = :origin or at < :start")
                .param("origin", attempt.email())
                .param("start", Timestamp.from(start()))
                .update();
    }

    private void takeBack(Attempt attempt) {
        sql.sql("""
                        delete from sign_in_failure where ctid in (
                            (select ctid from sign_in_failure where origin = :email and at = :at limit 1)
                            union all
                            (select ctid from sign_in_failure where origin = :address and at = :at limit 1))
                        """)
                .param("email", attempt.email())
                .param("address", attempt.address())
                .param("at", Timestamp.from(attempt.at()))
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
        String typed = email.strip().toLowerCase(Locale.ROOT);
        return "email " + typed.substring(0, Math.min(typed.length(), Emails.LONGEST));
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }
}
