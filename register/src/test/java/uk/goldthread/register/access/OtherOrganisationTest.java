package uk.goldthread.register.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;

/** Whoever knows the identifiers of another organisation's things finds nothing there, by any door. */
class OtherOrganisationTest extends WebTest {

    private static final String OTHER = "Harrowfen Council";

    private static OrganisationWithAll own;
    private static OrganisationWithAll other;

    @BeforeAll
    static void twoOrganisationsHaveTheSame() throws IOException {
        own = new OrganisationWithAll(
                as(Role.ADMINISTRATOR), person(Role.READER).id());
        other = new OrganisationWithAll(
                as(Role.ADMINISTRATOR, OTHER), account(Role.READER, OTHER).person());
    }

    @TestFactory
    Stream<DynamicTest> ownThingsAreThere() {
        return doorsToThings()
                .filter(door -> door.method().equals(GET))
                .map(door -> DynamicTest.dynamicTest(
                        door.path(),
                        () -> assertThat(own.paths(door))
                                .anySatisfy(
                                        path -> as(Role.ADMINISTRATOR).get(path).hasStatus(200))));
    }

    @TestFactory
    Stream<DynamicTest> anothersThingsAreNotFound() {
        return doorsToThings()
                .map(door -> DynamicTest.dynamicTest(door.method() + " " + door.path(), () -> assertNotFound(door)));
    }

    private static void assertNotFound(Door door) {
        for (var path : other.paths(door))
            for (var role : Role.values()) {
                if (!role.includes(door.least())) continue;
                assertThat(statuses(as(role), door, path)).as(role + " " + path).containsOnly(404);
            }
    }

    /** As a page and as JSON. */
    private static List<Integer> statuses(Visitor visitor, Door door, String path) {
        return Stream.of("text/html", "application/json")
                .map(accept ->
                        door.method().equals(GET) ? visitor.get(path, accept) : visitor.post(path, accept, filledIn()))
                .map(Seen::status)
                .toList();
    }

    /** What the forms ask for, so that nothing but whose it is decides. */
    private static Map<String, String> filledIn() {
        return Map.of("register", other.register, "as-at", "2025-07-01", "seen", "1", "layout", "0", "role", "other");
    }

    @Test
    void anAnswerTellsNothingOfWhetherAnotherOrganisationHasIt() {
        var theirs = as(Role.READER).get("/registers/" + other.register).hasStatus(404);
        var nobodys = as(Role.READER).get("/registers/no-such-register").hasStatus(404);
        assertThat(theirs.page().select("main").text())
                .isEqualTo(nobodys.page().select("main").text());
    }

    @Test
    void nothingOfAnotherOrganisationIsInAnyList() {
        for (var list : List.of("/registers", "/imports", "/people", "/audit"))
            assertThat(as(Role.ADMINISTRATOR).get(list).hasStatus(200).body())
                    .as(list)
                    .doesNotContain("Harrowfen", other.register + "\"", other.accepted, other.waiting);
    }

    @Test
    void aRegisterOfAnotherOrganisationCannotBeGivenToAnybody() {
        as(Role.ADMINISTRATOR)
                .post(
                        "/people/" + person(Role.READER).id() + "/owners",
                        Map.of("owner", "Estates", "register", other.register))
                .hasStatus(404);
    }

    /** Those behind which is one thing of an organisation: a one-time link's secret and one's own session are none. */
    private static Stream<Door> doorsToThings() {
        return Doors.all().stream()
                .filter(door -> door.least() != null && door.path().contains("{"))
                .filter(door -> !door.path().contains("{session}"));
    }

    /** An organisation with a thing behind every door, all of them brought in through the doors. */
    private static final class OrganisationWithAll {

        private static final byte[] PLAN = """
                Ref,Recommendation,Lead,Timescale,Progress
                R.1,Mend the village hall roof,Estates,March 2026,Roofer found on 3 May 2025
                """.getBytes();
        private static final Path NOTES = Path.of("..", "samples", "wexcombe-action-notes.pdf");

        private final Visitor visitor;
        private final UUID person;
        private final String accepted;
        private final String waiting;
        private final String register;
        private final String commitment;
        private final String progress;
        private final String next;
        private final String status;
        private final String timescale;
        private final String owners;
        private final String withdrawal;
        private final String answer;
        private final String finding;

        OrganisationWithAll(Visitor administrator, UUID person) throws IOException {
            this.visitor = administrator;
            this.person = person;
            this.accepted = last(uploaded(PLAN));
            this.waiting = last(uploaded(Files.readAllBytes(NOTES)));
            visitor.post(
                            "/imports/" + accepted + "/acceptance",
                            Map.of("asAt", "1 June 2025", "register", "", "name", "Plan " + UUID.randomUUID()))
                    .hasStatus(302);
            this.register = last(href("/registers", "a[href^=/registers/plan-]"));
            var path = href("/registers/" + register, ".app-commitment a");
            this.commitment = last(path);
            visitor.post("/imports/" + waiting + "/findings/new", Map.of("kind", "strength", "text", "People come."))
                    .hasStatus(302);
            this.finding = last(href("/imports/" + waiting + "/findings", "a[href*=/findings/]:not([href$=new])"));
            record(path + "/progress", Map.of("text", "Scaffold is up"));
            record(path + "/next-steps", Map.of("text", "Scaffold is up"));
            this.progress = last(href(path, "a[href*=/progress/]"));
            this.next = last(href(path, "a[href*=/next-steps/]"));
            record(path + "/timescale", Map.of("words", "May 2026", "confirmed", "May 2026", "agreedBy", ""));
            record(path + "/withdrawal", Map.of("reason", "The hall was sold."));
            this.status = last(href(path, "a[href*=/status/]"));
            this.timescale = last(href(path, "a[href*=/timescale/]"));
            this.owners = last(href(path, "a[href*=/owners/]"));
            this.withdrawal = last(href(path, "a[href*=/withdrawal/]"));
            visitor.post("/people/" + person + "/owners", Map.of("owner", "Estates"))
                    .hasStatus(302);
            this.answer = visitor.get("/people/" + person + "/owners")
                    .page()
                    .select("form[action$=/removal]")
                    .attr("action")
                    .split("/")[4];
        }

        private String uploaded(byte[] document) {
            return visitor.upload("/imports", "file", "document", document, Map.of())
                    .hasStatus(302)
                    .location();
        }

        private void record(String path, Map<String, String> typed) {
            var form = new HashMap<>(typed);
            form.put("day", "2 June 2025");
            form.put("seen", visitor.get(path).page().select("input[name=seen]").val());
            visitor.post(path, form).hasStatus(302);
        }

        private String href(String page, String link) {
            return visitor.get(page).hasStatus(200).page().select(link).attr("href");
        }

        private static String last(String path) {
            return path.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        }

        /** What a door leads to here: to an import in each of the states that it can be in. */
        List<String> paths(Door door) {
            return (door.path().startsWith("/imports") ? Stream.of(accepted, waiting) : Stream.of(commitment))
                    .map(id -> door.path()
                            .replace("{id}", id)
                            .replace("{key}", register)
                            .replace("progress/{entry}", "progress/" + progress)
                            .replace("next-steps/{entry}", "next-steps/" + next)
                            .replace("status/{entry}", "status/" + status)
                            .replace("timescale/{entry}", "timescale/" + timescale)
                            .replace("owners/{entry}", "owners/" + owners)
                            .replace("withdrawal/{entry}", "withdrawal/" + withdrawal)
                            .replace("{format}", "csv")
                            .replace("{commitment}", "c1")
                            .replace("{finding}", finding)
                            .replace("{number}", "1")
                            .replace("{page}", "1")
                            .replace("{person}", person.toString())
                            .replace("{answer}", answer)
                            .replaceFirst("/changes$", "/changes?register=" + register + "&as-at=2025-07-01"))
                    .toList();
        }
    }
}
