package uk.goldthread.register.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;

class DoorsTest extends WebTest {

    @Test
    void everyRouteHasADoorAndEveryDoorLeadsSomewhere() {
        var routes = new TreeSet<String>();
        the(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> routes.addAll(names(route)));
        routes.remove("GET /error");
        var doors = new TreeSet<String>();
        Doors.all().stream().filter(door -> !door.path().startsWith("/assets/")).forEach(door -> doors.add(name(door)));
        assertThat(doors).isEqualTo(routes);
    }

    @TestFactory
    Stream<DynamicTest> eachDoorLetsInExactlyThoseWhoMay() {
        return Doors.all().stream()
                .filter(door -> !door.path().equals("/sign-out"))
                .map(door -> DynamicTest.dynamicTest(name(door), () -> walkThrough(door)));
    }

    @Test
    void whatIsNotInTheTableIsNotFound() {
        as(Role.ADMINISTRATOR).get("/no-such-page").hasStatus(404).hasHeading("Page not found");
        as(Role.ADMINISTRATOR).get("/error").hasStatus(404);
        assertThat(anybody().get("/no-such-page").hasStatus(302).location()).startsWith("/sign-in");
    }

    @Test
    void aProgramIsToldInJson() {
        Seen unknown = anybody().getJson("/people").hasStatus(401);
        assertThat(unknown.header("Content-Type")).startsWith("application/json");
        assertThat(unknown.body()).contains("\"status\":401");
        assertThat(as(Role.READER).getJson("/people").hasStatus(403).body()).contains("\"status\":403");
    }

    @Test
    void whoMayNotIsToldWhyAndNothingElse() {
        assertThat(as(Role.READER)
                        .get("/people")
                        .hasStatus(403)
                        .page()
                        .select("main")
                        .text())
                .contains("Your role does not allow it.")
                .doesNotContain("open for too long", "do not answer");
        assertThat(as(Role.EDITOR)
                        .postFromElsewhere("/registers")
                        .hasStatus(403)
                        .page()
                        .select("main")
                        .text())
                .contains("This page was open for too long")
                .doesNotContain("Your role", "do not answer");
    }

    private static void walkThrough(Door door) {
        assertThat(isLetIn(anybody(), door)).as("anybody").isEqualTo(door.least() == null);
        for (Role role : Role.values()) {
            assertThat(isLetIn(as(role), door))
                    .as(role.words())
                    .isEqualTo(door.least() == null || role.includes(door.least()));
        }
    }

    /** Let in is whatever the door itself does not answer: the page, its "not found", its "this is wrong". */
    private static boolean isLetIn(Visitor visitor, Door door) {
        String path = door.path()
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
                .replace("*", "none");
        Seen seen = door.method().equals(HttpMethod.GET) ? visitor.get(path) : visitor.post(path, Map.of());
        boolean toSignIn = seen.status() == 302 && seen.location().startsWith("/sign-in");
        return seen.status() != 403 && !toSignIn;
    }

    private static TreeSet<String> names(RequestMappingInfo route) {
        var names = new TreeSet<String>();
        var methods = route.getMethodsCondition().getMethods();
        for (String path : route.getPatternValues()) {
            if (methods.isEmpty()) {
                names.add("GET " + path);
            }
            methods.forEach(method -> names.add(method + " " + path));
        }
        return names;
    }

    private static String name(Door door) {
        return door.method() + " " + door.path();
    }
}
