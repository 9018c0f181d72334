package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A door that did not open: logged with who and what. Where there is no door at all, nothing is found. */
final class ShutDoor implements AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger("uk.goldthread.register.access.refused");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Person person = SignedIn.in(request);
        LOG.warn(
                "refused {} {} to {} ({}) from {}: {}",
                request.getMethod(),
                Doors.of(request).map(Door::path).orElse("unknown path"),
                person == null ? "nobody" : person.id(),
                person == null ? "not signed in" : person.role().key(),
                request.getRemoteAddr(),
                denied.getClass().getSimpleName());
        boolean isThere = Doors.of(request).isPresent();
        response.sendError(isThere ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
