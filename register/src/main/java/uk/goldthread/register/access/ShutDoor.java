package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A door that did not open. Where there is no door at all, nothing is found. */
final class ShutDoor implements AccessDeniedHandler {

    private final Refusals refusals;

    ShutDoor(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refusals.note(request, why(denied));
        boolean isThere = Doors.of(request).isPresent();
        response.sendError(isThere ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    private static String why(AccessDeniedException denied) {
        return switch (denied) {
            case CsrfException _ -> "Refused: the form did not come from a page of this session";
            case NotTheirs _ -> "Refused: they do not answer for it";
            default -> "Refused: their role does not allow it";
        };
    }
}
