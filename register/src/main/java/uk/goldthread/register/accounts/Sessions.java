package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import uk.goldthread.register.access.SignedIn;

/** Begins, lists and ends what a person is signed in by. */
@Component
class Sessions {

    /** A working day; whoever only looked at the sign-in page is forgotten sooner. */
    private static final Duration IDLE = Duration.ofHours(8);

    private static final String ADDRESS = "address";
    private static final String BROWSER = "browser";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<? extends Session> kept;

    private final KnownPlaces places;
    private final KnownBrowsers browsers;

    Sessions(FindByIndexNameSessionRepository<? extends Session> kept, KnownPlaces places, KnownBrowsers browsers) {
        this.kept = kept;
        this.places = places;
        this.browsers = browsers;
    }

    /** A new session, so that whoever knew the old one's number gains nothing. */
    void begin(UUID person, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.as(person));
        SecurityContextHolder.setContext(context);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(BROWSER, Browsers.of(request.getHeader(HttpHeaders.USER_AGENT)));
        contexts.saveContext(context, request, response);
        places.remember(person, request.getRemoteAddr());
        browsers.remember(person, request, response);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Where a person is signed in, the last used first. */
    List<OpenSession> of(UUID person, HttpServletRequest request) {
        return kept.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> open(session, request))
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    private static OpenSession open(Session session, HttpServletRequest request) {
        return new OpenSession(
                key(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getAttributeOrDefault(BROWSER, ""),
                session.getId().equals(request.getSession().getId()));
    }

    /** Signs a person out where that key says; a key of somebody else's session ends nothing. */
    void end(UUID person, String key) {
        endThose(person, id -> key(id).equals(key));
    }

    void endOthersOf(UUID person, HttpServletRequest request) {
        endThose(person, id -> !id.equals(request.getSession().getId()));
    }

    /** Signs a person out everywhere, where they will be strangers: their password or their rights have changed. */
    void endAllOf(UUID person) {
        places.forget(person);
        browsers.forget(person);
        endThose(person, id -> true);
    }

    private void endThose(UUID person, Predicate<String> which) {
        kept.findByPrincipalName(person.toString()).keySet().stream()
                .filter(which)
                .forEach(kept::deleteById);
    }

    private static String key(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
