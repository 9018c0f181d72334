package uk.goldthread.register.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.READER;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;

class OneTimeLinkTest extends WebTest {

    @Test
    void letsItsPersonInOnce() {
        Account account = account(READER, "Tilbrook Council");
        String link = the(OneTimeLinks.class).forPerson(account.person());
        Visitor visitor = anybody();
        visitor.get(link).hasStatus(200).hasHeading("Choose a password");
        visitor.get(link).hasStatus(200);
        visitor.post(link, Map.of("password", PASSWORD)).hasStatus(302);
        visitor.get("/account").hasStatus(200);
        anybody().get(link).hasStatus(404).hasHeading("This link no longer works");
        anybody().post(link, Map.of("password", "another one entirely")).hasStatus(404);
    }

    @Test
    void asksForALongPasswordAndStaysValidUntilThereIsOne() {
        Account account = account(READER, "Marlow Council");
        String link = the(OneTimeLinks.class).forPerson(account.person());
        anybody()
                .post(link, Map.of("password", "short"))
                .hasError("password", "Password must be 12 characters or more");
        anybody()
                .post(link, Map.of("password", "x".repeat(201)))
                .hasError("password", "Password must be 200 characters or fewer");
        anybody().post(link, Map.of("password", PASSWORD)).hasStatus(302);
    }

    @Test
    void endsAfterFourDaysOrWhenAnotherIsMade() {
        Account account = account(READER, "Ashmere Council");
        String replaced = the(OneTimeLinks.class).forPerson(account.person());
        String link = the(OneTimeLinks.class).forPerson(account.person());
        anybody().get(replaced).hasStatus(404);
        anybody().get(link).hasStatus(200);
        clock().pass(OneTimeLinks.LIFE.plusSeconds(1));
        anybody().get(link).hasStatus(404);
    }

    @Test
    void ofThoseMadeAtOnceOneHolds() throws Exception {
        var account = account(READER, "Harrowfen Council");
        try (var many = Executors.newFixedThreadPool(6)) {
            Callable<String> making = () -> the(OneTimeLinks.class).forPerson(account.person());
            many.invokeAll(Collections.nCopies(6, making));
        }
        assertThat(sql().sql("select count(*) from one_time_link where person = :person")
                        .param("person", account.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theFirstAdministratorComesInByOneAndThenThereIsNoneAnyMore() {
        String replaced = the(OneTimeLinks.class).forFirstAdministrator().orElseThrow();
        String link = the(OneTimeLinks.class).forFirstAdministrator().orElseThrow();
        anybody().get(replaced).hasStatus(404);
        Visitor visitor = anybody();
        Seen wrong = visitor.post(link, form("", "not an address", "", "short"));
        wrong.hasError("name", "Enter your name").hasError("email", Emails.SENTENCE);
        assertThat(wrong.page().select("#email").val()).isEqualTo("not an address");
        visitor.post(link, form("Ada Penhallow", "ada@harrowfen.example", "Harrowfen Council", PASSWORD))
                .hasStatus(302);
        assertThat(visitor.get("/account").hasStatus(200).body()).contains("Ada Penhallow", "Harrowfen Council");
        assertThat(the(Accounts.class)
                        .withEmail("ada@harrowfen.example")
                        .orElseThrow()
                        .role())
                .isEqualTo(ADMINISTRATOR);
        anybody().get(link).hasStatus(404);
        assertThat(the(OneTimeLinks.class).forFirstAdministrator()).isEmpty();
    }

    private static Map<String, String> form(String name, String email, String organisation, String password) {
        return Map.of("name", name, "email", email, "organisation", organisation, "password", password);
    }
}
