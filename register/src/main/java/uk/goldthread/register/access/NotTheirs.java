package uk.goldthread.register.access;

import org.springframework.security.access.AccessDeniedException;

/** The door would open for this role, but the thing behind it is somebody else's to change. */
public final class NotTheirs extends AccessDeniedException {

    public NotTheirs() {
        super("not theirs");
    }
}
