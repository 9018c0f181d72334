package uk.goldthread.register.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.CONTRIBUTOR;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Every way in, and the least role that may go through it. What is not in this table is shut. */
public final class Doors {

    /** Grouped by feature; the order does not matter. */
    private static final List<Door> TABLE = List.of(
            // layout
            open(GET, "/assets/*"),
            open(GET, "/assets/govuk/*"),
            open(GET, "/accessibility"),
            open(GET, "/health"),

            // accounts
            open(GET, "/sign-in"),
            open(POST, "/sign-in"),
            open(POST, "/sign-out"),
            open(GET, "/first-administrator/{secret}"),
            open(POST, "/first-administrator/{secret}"),
            open(GET, "/one-time-link/{secret}"),
            open(POST, "/one-time-link/{secret}"),
            door(GET, "/account", READER),
            door(POST, "/account/password", READER),
            door(POST, "/account/sessions/{session}/end", READER),
            door(POST, "/account/sessions/end", READER),
            door(GET, "/people", ADMINISTRATOR),
            door(GET, "/people.csv", ADMINISTRATOR),
            door(POST, "/people", ADMINISTRATOR),
            door(GET, "/people/invite", ADMINISTRATOR),
            door(GET, "/people/{person}", ADMINISTRATOR),
            door(POST, "/people/{person}/role", ADMINISTRATOR),
            door(POST, "/people/{person}/activity", ADMINISTRATOR),
            door(POST, "/people/{person}/one-time-link", ADMINISTRATOR),
            door(POST, "/people/{person}/sessions/end", ADMINISTRATOR),
            door(GET, "/people/{person}/owners", ADMINISTRATOR),
            door(POST, "/people/{person}/owners", ADMINISTRATOR),
            door(POST, "/people/{person}/owners/{answer}/removal", ADMINISTRATOR),

            // audit
            door(GET, "/audit", ADMINISTRATOR),
            door(GET, "/audit.csv", ADMINISTRATOR),

            // names
            door(GET, "/names", ADMINISTRATOR),
            door(POST, "/names", ADMINISTRATOR),
            door(POST, "/names/export", ADMINISTRATOR),
            door(POST, "/names/replacement", ADMINISTRATOR),

            // organisations
            door(GET, "/settings", ADMINISTRATOR),
            door(POST, "/settings", ADMINISTRATOR),
            door(GET, "/", READER),
            door(GET, "/registers", READER),
            door(GET, "/registers.csv", READER),
            door(POST, "/registers", EDITOR),
            door(GET, "/registers/new", EDITOR),
            door(GET, "/registers/{key}", READER),
            door(GET, "/registers/{key}.csv", READER),
            door(POST, "/registers/{key}/putting-away", EDITOR),
            door(POST, "/registers/{key}/taking-out", EDITOR),

            // commitments
            door(GET, "/registers/{key}/commitments/new", EDITOR),
            door(POST, "/registers/{key}/commitments/new", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}", READER),
            door(GET, "/registers/{key}/commitments/{id}/progress", CONTRIBUTOR),
            door(POST, "/registers/{key}/commitments/{id}/progress", CONTRIBUTOR),
            door(GET, "/registers/{key}/commitments/{id}/progress/{entry}", CONTRIBUTOR),
            door(POST, "/registers/{key}/commitments/{id}/progress/{entry}", CONTRIBUTOR),
            door(GET, "/registers/{key}/commitments/{id}/next-steps", CONTRIBUTOR),
            door(POST, "/registers/{key}/commitments/{id}/next-steps", CONTRIBUTOR),
            door(GET, "/registers/{key}/commitments/{id}/next-steps/{entry}", CONTRIBUTOR),
            door(POST, "/registers/{key}/commitments/{id}/next-steps/{entry}", CONTRIBUTOR),
            door(GET, "/registers/{key}/commitments/{id}/status", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/status", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/status/{entry}", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/status/{entry}", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/timescale", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/timescale", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/timescale/{entry}", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/timescale/{entry}", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/owners", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/owners", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/owners/{entry}", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/owners/{entry}", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/words", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/words", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/withdrawal", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/withdrawal", EDITOR),
            door(GET, "/registers/{key}/commitments/{id}/withdrawal/{entry}", EDITOR),
            door(POST, "/registers/{key}/commitments/{id}/withdrawal/{entry}", EDITOR),

            // meetings
            door(GET, "/registers/{key}/meetings", READER),

            // intake
            door(GET, "/imports", READER),
            door(GET, "/imports.csv", READER),
            door(POST, "/imports", EDITOR),
            door(GET, "/imports/new", EDITOR),
            door(GET, "/imports/{id}", READER),
            door(GET, "/imports/{id}/file", READER),
            door(GET, "/imports/{id}/pages/{page}", READER),
            door(GET, "/imports/{id}/words", READER),
            door(GET, "/imports/{id}/findings", READER),
            door(GET, "/imports/{id}/mended", READER),
            door(POST, "/imports/{id}/mended/{number}/undoing", EDITOR),
            door(POST, "/imports/{id}/left/{number}/mending", EDITOR),
            door(GET, "/imports/{id}/columns", EDITOR),
            door(POST, "/imports/{id}/columns", EDITOR),
            door(POST, "/imports/{id}/columns/forgetting", EDITOR),
            door(GET, "/imports/{id}/document", EDITOR),
            door(POST, "/imports/{id}/document", EDITOR),
            door(GET, "/imports/{id}/meeting", EDITOR),
            door(POST, "/imports/{id}/meeting", EDITOR),
            door(GET, "/imports/{id}/problems", READER),
            door(POST, "/imports/{id}/problems/{number}/settlement", EDITOR),
            door(POST, "/imports/{id}/problems/{number}/naming", EDITOR),
            door(POST, "/imports/{id}/problems/{number}/reopening", EDITOR),
            door(GET, "/imports/{id}/commitments/new", EDITOR),
            door(POST, "/imports/{id}/commitments/new", EDITOR),
            door(GET, "/imports/{id}/commitments/{commitment}", EDITOR),
            door(POST, "/imports/{id}/commitments/{commitment}", EDITOR),
            door(POST, "/imports/{id}/commitments/{commitment}/joining", EDITOR),
            door(POST, "/imports/{id}/commitments/{commitment}/parting", EDITOR),
            door(POST, "/imports/{id}/commitments/{commitment}/removal", EDITOR),
            door(POST, "/imports/{id}/commitments/{commitment}/return", EDITOR),
            door(GET, "/imports/{id}/findings/new", EDITOR),
            door(POST, "/imports/{id}/findings/new", EDITOR),
            door(GET, "/imports/{id}/findings/{finding}", EDITOR),
            door(POST, "/imports/{id}/findings/{finding}", EDITOR),
            door(POST, "/imports/{id}/findings/{finding}/removal", EDITOR),
            door(POST, "/imports/{id}/findings/{finding}/return", EDITOR),
            door(GET, "/imports/{id}/acceptance", EDITOR),
            door(POST, "/imports/{id}/acceptance", EDITOR),
            door(GET, "/imports/{id}/changes", EDITOR),
            door(POST, "/imports/{id}/changes", EDITOR),
            door(GET, "/imports/{id}/refusal", EDITOR),
            door(POST, "/imports/{id}/refusal", EDITOR),
            door(GET, "/imports/{id}/undoing", EDITOR),
            door(POST, "/imports/{id}/undoing", EDITOR),
            door(GET, "/imports/{id}/as-at", EDITOR),
            door(POST, "/imports/{id}/as-at", EDITOR),

            // reports
            door(GET, "/registers/{key}/report", READER),
            door(GET, "/registers/{key}/report.{format}", READER));

    private static final List<Door> PARTICULAR_FIRST =
            TABLE.stream().sorted(Comparator.comparing(Door::pattern)).toList();

    private Doors() {}

    /** All doors, the more particular path before the more general one. */
    public static List<Door> all() {
        return PARTICULAR_FIRST;
    }

    /** The pattern of a path's door, for logs: a path itself may hold a secret or people's words. */
    public static String pattern(String path) {
        return at(path).map(Door::path).findFirst().orElse("an unknown path");
    }

    static Stream<Door> at(String path) {
        var container = PathContainer.parsePath(path);
        return all().stream().filter(door -> door.pattern().matches(container));
    }

    static Optional<Door> of(HttpServletRequest request) {
        return all().stream().filter(door -> door.isFor(request)).findFirst();
    }

    private static Door open(HttpMethod method, String path) {
        return Door.open(method, path);
    }

    private static Door door(HttpMethod method, String path, Role least) {
        return Door.of(method, path, least);
    }
}
