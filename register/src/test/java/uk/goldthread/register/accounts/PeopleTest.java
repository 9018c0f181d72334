package uk.goldthread.register.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.CONTRIBUTOR;
import static uk.goldthread.register.access.Role.READER;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;

class PeopleTest extends WebTest {

    @Test
    void anAdministratorInvitesSomebodyByALinkToHandOver() {
        Seen handedOver = as(ADMINISTRATOR)
                .post("/people", Map.of("name", "Morwenna Tate", "email", "m.tate@wexcombe.example", "role", "editor"))
                .hasHeading("Hand over the link");
        String link = handedOver.page().select(".app-one-time-link").text();
        Visitor invited = anybody();
        invited.post(URI.create(link).getPath(), Map.of("password", PASSWORD)).hasStatus(302);
        assertThat(invited.get("/account").body()).contains("Morwenna Tate", "Editor");
        assertThat(as(ADMINISTRATOR).get("/people").hasStatus(200).body())
                .contains("Morwenna Tate", "m.tate@wexcombe.example");
        assertThat(as(ADMINISTRATOR)
                        .get("/people.csv", "text/csv")
                        .hasStatus(200)
                        .body()
                        .lines())
                .startsWith("Name,E-mail address,Role,Active")
                .contains("Morwenna Tate,m.tate@wexcombe.example,Editor,yes");
    }

    @Test
    void aWrongInvitationComesBackAsItWasTyped() {
        person(READER);
        Seen wrong = as(ADMINISTRATOR)
                .post("/people", Map.of("name", "", "email", email(READER, ORGANISATION), "role", "emperor"));
        wrong.hasError("name", "Enter their name")
                .hasError("email", "This e-mail address has an account already")
                .hasError("role", "Select what they may do");
        assertThat(wrong.page().select("#email").val()).isEqualTo(email(READER, ORGANISATION));
        assertThat(wrong.page().title()).startsWith("Error: ");
    }

    @Test
    void whoIsInvitedByManyAtOnceGetsOneAccount() throws Exception {
        var administrator = as(ADMINISTRATOR);
        administrator.get("/people/invite").hasStatus(200);
        try (var clicks = Executors.newFixedThreadPool(6)) {
            Callable<Integer> click = () -> administrator
                    .post("/people", Map.of("name", "Ada", "email", "ada@by-many.example", "role", "editor"))
                    .status();
            assertThat(clicks.invokeAll(Collections.nCopies(6, click)).stream().map(Future::resultNow))
                    .containsOnlyOnce(200)
                    .containsOnly(200, 400);
        }
        assertThat(administrator.get("/people").page().select("td:contains(by-many)"))
                .hasSize(1);
    }

    @Test
    void aChangeOfRoleCountsAtOnce() {
        Account account = account(READER, "Wexcombe Museums");
        Visitor visitor = signedIn(account);
        Visitor administrator = as(ADMINISTRATOR, "Wexcombe Museums");
        visitor.get("/people").hasStatus(403);
        administrator
                .post("/people/" + account.person() + "/role", Map.of("role", "administrator"))
                .hasStatus(302);
        visitor.get("/people").hasStatus(200);
    }

    @Test
    void whoeverIsShutOutIsOutAtOnceAndCanBeLetBackIn() {
        as(ADMINISTRATOR);
        Account account = account(CONTRIBUTOR, ORGANISATION);
        Visitor visitor = signedIn(account);
        String activity = "/people/" + account.person() + "/activity";
        as(ADMINISTRATOR).post(activity, Map.of("active", "false")).hasStatus(302);
        visitor.get("/account").hasStatus(302);
        anybody()
                .post("/sign-in", Map.of("email", account.email(), "password", PASSWORD))
                .hasStatus(400);
        as(ADMINISTRATOR).post(activity, Map.of("active", "true")).hasStatus(302);
        anybody()
                .post("/sign-in", Map.of("email", account.email(), "password", PASSWORD))
                .hasStatus(302);
    }

    @Test
    void theLastAdministratorStays() {
        Account account = account(ADMINISTRATOR, "Tilbrook Trust");
        Visitor alone = signedIn(account);
        String path = "/people/" + account.person();
        alone.post(path + "/role", Map.of("role", "reader"))
                .hasError("role", "Make somebody else an administrator first");
        alone.post(path + "/activity", Map.of("active", "false"))
                .hasError("active", "Make somebody else an administrator first");
        alone.get("/people").hasStatus(200);
    }

    @Test
    void peopleOfAnotherOrganisationAreNotFound() {
        Account other = account(READER, "Harrowfen Council");
        as(ADMINISTRATOR).get("/people/" + other.person()).hasStatus(404);
        as(ADMINISTRATOR)
                .post("/people/" + other.person() + "/one-time-link", Map.of())
                .hasStatus(404);
        assertThat(as(ADMINISTRATOR).get("/people").body()).doesNotContain("Harrowfen");
    }

    @Test
    void aNewPasswordSignsOtherSessionsOut() {
        Account account = account(READER, "Wexcombe Archives");
        Visitor here = signedIn(account);
        Visitor there = anybody();
        there.post("/sign-in", Map.of("email", account.email(), "password", PASSWORD));
        there.get("/account").hasStatus(200);
        here.post("/account/password", Map.of("present", "wrong", "password", "a new password of mine"))
                .hasError("present", "Enter your present password");
        here.post("/account/password", Map.of("present", PASSWORD, "password", "a new password of mine"))
                .hasStatus(302);
        here.get("/account").hasStatus(200);
        there.get("/account").hasStatus(302);
    }
}
