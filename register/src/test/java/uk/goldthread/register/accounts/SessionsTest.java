package uk.goldthread.register.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.ADMINISTRATOR;
import static uk.goldthread.register.access.Role.EDITOR;
import static uk.goldthread.register.access.Role.READER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.goldthread.register.Visitor;
import uk.goldthread.register.WebTest;

class SessionsTest extends WebTest {

    @Test
    void thePageSaysWhereOneIsSignedInAndEndsOneOrAllOthers() {
        var account = account(READER, "Tilbrook Council");
        var here = signedIn(account);
        var library = signedInAgain(account);
        var telephone = signedInAgain(account);
        var rows = here.get("/account").page().select("#sessions ~ .app-table tbody tr");
        assertThat(rows).hasSize(3);
        assertThat(rows.eachText())
                .filteredOn(row -> row.contains("This session"))
                .hasSize(1);
        assertThat(rows.eachText()).allSatisfy(row -> assertThat(row).contains("127.0.0.1"));
        here.post(rows.select("form").first().attr("action"), Map.of()).hasStatus(302);
        assertThat(isIn(library) ^ isIn(telephone)).as("one of the two is out").isTrue();
        here.post("/account/sessions/end", Map.of()).hasStatus(302);
        assertThat(isIn(library) || isIn(telephone)).isFalse();
        assertThat(isIn(here)).isTrue();
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        var account = account(READER, "Marlow Council");
        var here = signedIn(account);
        signedInAgain(account);
        var end =
                here.get("/account").page().select("form[action$=/end]").first().attr("action");
        as(READER).post(end, Map.of()).hasStatus(302);
        assertThat(here.get("/account").page().select("#sessions ~ .app-table tbody tr"))
                .hasSize(2);
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        as(ADMINISTRATOR);
        var account = account(EDITOR, ORGANISATION);
        var visitor = signedIn(account);
        as(ADMINISTRATOR)
                .post("/people/" + account.person() + "/sessions/end", Map.of())
                .hasStatus(302);
        assertThat(isIn(visitor)).isFalse();
        assertThat(as(ADMINISTRATOR).get("/audit?kind=rights").body()).contains("Signed out everywhere");
    }

    @Test
    void theNumberOfASessionIsOnNoPage() {
        var visitor = as(ADMINISTRATOR);
        var number = visitor.cookies().getFirst().getValue();
        assertThat(visitor.get("/account").body()).doesNotContain(number);
    }

    @Test
    void theCookieIsForThisSiteAndNoScript() {
        var cookie = anybody().get("/sign-in").header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Firefox on Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Edge on Windows | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
                "Chrome on Android | Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
                "Safari on iPhone | Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1",
                "Another program | curl/8.5.0"
            })
    void aBrowserIsNamedAsItsOwnerWould(String name, String said) {
        assertThat(Browsers.of(said)).isEqualTo(name);
    }

    private static Visitor signedInAgain(Account account) {
        var visitor = anybody();
        visitor.post("/sign-in", Map.of("email", account.email(), "password", PASSWORD))
                .hasStatus(302);
        return visitor;
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/account").status() == 200;
    }
}
