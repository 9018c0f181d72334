package uk.goldthread.register.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import uk.goldthread.register.access.SignedIn;

/** Begins and ends what a person is signed in by. */
@Component
class Sessions {

    /** A working day; whoever only looked at the sign-in page is forgotten sooner. */
    private static final Duration IDLE = Duration.ofHours(8);

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<? extends Session> kept;

    Sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
        this.kept = kept;
    }

    /** A new session, so that whoever knew the old one's number gains nothing. */
    void begin(UUID person, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedIn.as(person));
        SecurityContextHolder.setContext(context);
        request.getSession(true).setMaxInactiveInterval((int) IDLE.toSeconds());
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Signs a person out everywhere: their password or their rights have changed. */
    void endAllOf(UUID person) {
        kept.findByPrincipalName(person.toString()).keySet().forEach(kept::deleteById);
    }
}
