package uk.goldthread.register.accounts;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.goldthread.register.Refused;
import uk.goldthread.register.Sha256;

/**
 * Links that let somebody in once, handed over in person, by telephone or by post where there is no e-mail. Opening one
 * uses nothing up, because mail scanners open links; choosing a password does.
 */
@Component
public class OneTimeLinks {

    /** Long enough to hand over across a weekend. */
    static final Duration LIFE = Duration.ofDays(4);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Accounts accounts;
    private final InstantSource clock;

    OneTimeLinks(JdbcClient sql, Accounts accounts, InstantSource clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The path that lets the first administrator in, as long as there is nobody who can administer. */
    @Transactional
    public Optional<String> forFirstAdministrator() {
        if (accounts.haveAnAdministrator()) {
            return Optional.empty();
        }
        sql.sql("delete from one_time_link where person is null").update();
        return Optional.of("/first-administrator/" + store(null));
    }

    /** The path that lets a person in to choose a password; links that were made for them before end. */
    @Transactional
    public String forPerson(UUID person) {
        accounts.waitFor(person);
        endThoseOf(person);
        return "/one-time-link/" + store(person);
    }

    boolean isForFirstAdministrator(String secret) {
        return !accounts.haveAnAdministrator()
                && sql.sql(
                                "select exists (select from one_time_link where hash = :hash and person is null and expires > :now)")
                        .param("hash", hash(secret))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Boolean.class)
                        .single();
    }

    /** Whose link this is, as long as it holds. */
    Optional<Account> personOf(String secret) {
        return sql.sql("select person from one_time_link where hash = :hash and person is not null and expires > :now")
                .param("hash", hash(secret))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::with)
                .filter(Account::active);
    }

    /** Uses the link up: of two who come at the same moment, one is refused. */
    void use(String secret) {
        int used = sql.sql("delete from one_time_link where hash = :hash")
                .param("hash", hash(secret))
                .update();
        if (used == 0) {
            throw new Refused("This link has been used already. Sign in, or ask for another link.");
        }
    }

    void endThoseOf(UUID person) {
        sql.sql("delete from one_time_link where person = :person or expires < :now")
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private String store(@Nullable UUID person) {
        String secret = newSecret();
        sql.sql("insert into one_time_link (hash, person, expires) values (:hash, :person, :expires)")
                .param("hash", hash(secret))
                .param("person", person)
                .param("expires", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return secret;
    }

    private static String newSecret() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The secret is random and long, so a plain hash of it tells nothing. */
    private static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
