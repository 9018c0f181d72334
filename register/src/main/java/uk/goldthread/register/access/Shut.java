package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;

/** Why a door stayed shut: as the audit says it, and as whoever stood before it is told. */
public enum Shut {
    ROLE(
            "Refused: their role does not allow it",
            "Your role does not allow it. If it should, ask an administrator of your organisation."),
    NOT_THEIRS(
            "Refused: they do not answer for it",
            "You do not answer for this, or somebody else recorded it. An administrator of your organisation can say what you"
                    + " answer for; an editor can change what others recorded."),
    OLD_FORM(
            "Refused: the form did not come from a page of this session",
            "This page was open for too long, or you have signed in anew since. Go back, reload the page and try again.");

    private final String audited;
    private final String sentence;

    Shut(String audited, String sentence) {
        this.audited = audited;
        this.sentence = sentence;
    }

    String audited() {
        return audited;
    }

    public String sentence() {
        return sentence;
    }

    static Shut because(AccessDeniedException denied) {
        return switch (denied) {
            case CsrfException _ -> OLD_FORM;
            case NotTheirs _ -> NOT_THEIRS;
            default -> ROLE;
        };
    }

    void tell(HttpServletRequest request) {
        request.setAttribute(Shut.class.getName(), this);
    }

    /** Why the door of that request stayed shut, where one did. */
    public static Optional<Shut> of(HttpServletRequest request) {
        return Optional.ofNullable((Shut) request.getAttribute(Shut.class.getName()));
    }
}
