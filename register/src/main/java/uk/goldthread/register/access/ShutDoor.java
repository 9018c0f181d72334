package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A door that did not open. Where there is no door at all, nothing is found. */
final class ShutDoor implements AccessDeniedHandler {

    private final Refusals refusals;

    ShutDoor(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var shut = Shut.because(denied);
        refusals.note(request, shut.audited());
        shut.tell(request);
        boolean isThere = Doors.of(request).isPresent();
        response.sendError(isThere ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
