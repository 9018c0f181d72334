package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.goldthread.register.access.Audit.Who;

/** Doors that did not open: logged and audited with who and what, by the door's pattern, since a path may hold people's words. */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger("uk.goldthread.register.access.refused");

    private final Audit audit;

    Refusals(Audit audit) {
        this.audit = audit;
    }

    void note(HttpServletRequest request, String why) {
        var person = SignedIn.in(request);
        var door = Doors.of(request);
        LOG.warn(
                "refused {} {} to {} ({}) from {}: {}",
                door.isEmpty() ? "a request for" : request.getMethod(),
                door.map(Door::path).orElse("an unknown path"),
                person == null ? "nobody" : person.id(),
                person == null ? "not signed in" : person.role().key(),
                request.getRemoteAddr(),
                door.isEmpty() ? "there is nothing there" : why);
        var who = person == null ? Who.NOBODY : Who.of(person);
        door.ifPresent(shut -> audit.refused(
                AuditKind.REFUSED, who.at(request.getRemoteAddr()), why, request.getMethod() + " " + shut.path()));
    }
}
