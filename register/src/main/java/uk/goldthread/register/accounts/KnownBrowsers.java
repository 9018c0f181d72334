package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;
import uk.goldthread.register.Sha256;

/**
 * The browsers in which each person signed in of late. A browser keeps a secret that lets nobody in and is sent to all
 * pages, since people sign in by links and new passwords too; we keep its hash. It is another one after each sign-in, so that whoever knew the old one gains nothing.
 */
@Component
class KnownBrowsers {
    static final String COOKIE = "known-browser";

    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final InstantSource clock;

    KnownBrowsers(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By what the request's browser is told from others; nothing where the person of that e-mail address did not sign in there. */
    Optional<String> knownTo(String email, HttpServletRequest request) {
        return secret(request).map(KnownBrowsers::hash).filter(hash -> know(email, hash));
    }

    private boolean know(String email, String hash) {
        return sql.sql("""
                        select exists (
                          select from known_browser join account using (person)
                          where lower(email) = lower(:email) and hash = decode(:hash, 'hex') and last >= :since)
                        """)
                .param("email", email.strip())
                .param("hash", hash)
                .param("since", since())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void remember(UUID person, HttpServletRequest request, HttpServletResponse response) {
        var secret = newSecret();
        var hash = hash(secret);
        secret(request).ifPresent(old -> replace(hash(old), hash));
        sql.sql("delete from known_browser where person = :person and last < :since")
                .param("person", person)
                .param("since", since())
                .update();
        sql.sql("""
                        insert into known_browser (person, hash, last) values (:person, decode(:hash, 'hex'), :now)
                        on conflict (person, hash) do update set last = excluded.last
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        var cookie = ResponseCookie.from(COOKIE, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(KnownPlaces.KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Others who sign in there are still known. */
    private void replace(String old, String hash) {
        sql.sql("update known_browser set hash = decode(:hash, 'hex') where hash = decode(:old, 'hex')")
                .param("hash", hash)
                .param("old", old)
                .update();
    }

    void forget(UUID person) {
        sql.sql("delete from known_browser where person = :person")
                .param("person", person)
                .update();
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> cookie.getValue())
                .filter(SECRET.asMatchPredicate());
    }

    private static String newSecret() {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(KnownPlaces.KEPT));
    }
}
