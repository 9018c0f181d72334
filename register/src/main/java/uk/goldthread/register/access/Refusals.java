package uk.goldthread.register.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.goldthread.register.access.Audit.Who;

/**
 * Doors that did not open: logged and audited with who and what, by the door's pattern, since a path may hold people's words;
 * for administrators with the numbers of things too.
 */
@Component
class Refusals {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Logger LOG = LoggerFactory.getLogger("uk.goldthread.register.access.refused");

    private final Audit audit;
    private final JdbcClient sql;

    Refusals(Audit audit, JdbcClient sql) {
        this.audit = audit;
        this.sql = sql;
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
                AuditKind.REFUSED,
                who.at(request.getRemoteAddr()),
                why,
                request.getMethod() + " " + tried(shut, request, person)));
    }

    /** The door's path with the numbers of the things in it; without them where a stranger may have made them up. */
    private String tried(Door door, HttpServletRequest request, @Nullable Person person) {
        var tried = door.path();
        if (person != null)
            for (var gap : door.gaps(request).entrySet())
                tried = tried.replace(
                        "{" + gap.getKey() + "}", number(gap.getValue(), person).orElse("{" + gap.getKey() + "}"));
        return tried;
    }

    private Optional<String> number(String value, Person person) {
        return NUMBER.matcher(value).matches() ? Optional.of(value) : registerOf(person, value);
    }

    /** Its address may hold somebody's name, and the audit is never changed. */
    private Optional<String> registerOf(Person person, String key) {
        return sql.sql("select id::text from register where organisation = :organisation and key = :key")
                .param("organisation", person.organisation())
                .param("key", key)
                .query(String.class)
                .optional();
    }
}
