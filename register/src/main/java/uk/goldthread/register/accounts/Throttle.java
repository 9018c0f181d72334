package uk.goldthread.register.accounts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing slow: so many failures, and the next attempts are not even looked at. An attempt counts as a failure from
 * its beginning, so that a hundred at once are no way around. Whoever signed in from a place before is kept out there by
 * failures from that place alone, and in a browser in which they signed in before by failures in that browser alone: others
 * who guess elsewhere, or guess others' passwords there, do not matter.
 */
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** For one e-mail from one address, or in one browser: a person who mistypes gets in; a guesser gets nowhere. */
    static final int PER_PERSON = 10;

    /** For one e-mail from wherever: a hundred addresses guess no quicker than a hundred times an hour. */
    static final int PER_EMAIL = 25;

    /** For whomever from one address: an office may share one. */
    static final int PER_ADDRESS = 50;

    private final JdbcClient sql;
    private final KnownPlaces places;
    private final InstantSource clock;

    Throttle(JdbcClient sql, KnownPlaces places, InstantSource clock) {
        this.sql = sql;
        this.places = places;
        this.clock = clock;
    }

    /** One attempt to sign in; it stays a failure of each of its origins unless it is taken back. */
    record Attempt(String person, String email, String address, Instant at, boolean refused) {
        List<String> origins() {
            return List.of(person, email, address);
        }
    }

    /**
     * Those of one e-mail or one address are counted one after the other: the first so many are looked at, and no more.
     *
     * @param browser in which the person of that e-mail signed in before
     */
    @Transactional
    public Attempt attempt(String email, String address, Optional<String> browser) {
        var place = browser.map(known -> " in " + known).orElse(" from " + address);
        var attempt = new Attempt(ofEmail(email) + place, ofEmail(email), "address " + address, clock.instant(), false);
        wait(attempt.email());
        wait(attempt.address());
        if (isRefused(attempt, browser.isPresent() || places.know(email, address)))
            return new Attempt(attempt.person(), attempt.email(), attempt.address(), attempt.at(), true);
        attempt.origins().forEach(origin -> count(origin, attempt.at()));
        return attempt;
    }

    /** Everybody waits for an e-mail before an address, so that no two wait for each other. */
    private void wait(String origin) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('sign-in ' || :origin, 0))")
                .param("origin", origin)
                .query((row, i) -> 1)
                .single();
    }

    private boolean isRefused(Attempt attempt, boolean known) {
        return failures(attempt.person()) >= PER_PERSON
                || !known && (failures(attempt.email()) >= PER_EMAIL || failures(attempt.address()) >= PER_ADDRESS);
    }

    private int failures(String origin) {
        return sql.sql("select count(*) from sign_in_failure where origin = :origin and at >= :start")
                .param("origin", origin)
                .param("start", Timestamp.from(start()))
                .query(Integer.class)
                .single();
    }

    private void count(String origin, Instant at) {
        sql.sql("insert into sign_in_failure (origin, at) values (:origin, :at)")
                .param("origin", origin)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The failures before it are forgiven to the person there, not to others who guess elsewhere or guess others'. */
    @Transactional
    public void succeeded(Attempt attempt) {
        attempt.origins().forEach(origin -> takeBack(origin, attempt.at()));
        sql.sql("delete from sign_in_failure where origin = :origin or at < :start")
                .param("origin", attempt.person())
                .param("start", Timestamp.from(start()))
                .update();
    }

    private void takeBack(String origin, Instant at) {
        sql.sql("""
                        delete from sign_in_failure where id =
                          (select id from sign_in_failure where origin = :origin and at = :at limit 1)
                        """).param("origin", origin).param("at", Timestamp.from(at)).update();
    }

    private Instant start() {
        return clock.instant().minus(WINDOW);
    }

    private static String ofEmail(String email) {
        String typed = email.strip().toLowerCase(Locale.ROOT);
        return "email " + typed.substring(0, Math.min(typed.length(), Emails.LONGEST));
    }
}
