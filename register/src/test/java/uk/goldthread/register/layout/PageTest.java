package uk.goldthread.register.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.register.access.Role.READER;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;

class PageTest extends WebTest {

    @Test
    void nothingOnAPageIsInlineAndThePolicyForbidsIt() {
        Seen seen = as(READER).get("/account").hasStatus(200);
        assertThat(seen.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(seen.page().select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void theTypefaceAndTheNameAreOurOwn() {
        Seen css = anybody()
                .get("/assets/govuk/govuk-frontend.min.css", "text/css")
                .hasStatus(200);
        assertThat(css.body()).contains("var(--typeface)").doesNotContain("GDS Transport", "@font-face");
        assertThat(as(READER).get("/account").body()).contains("Goldthread").doesNotContain("GOV.UK", "crown");
    }

    @Test
    void aPageHasAJsonTwinUnderTheSamePath() {
        Seen json = as(READER).getJson("/account").hasStatus(200);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.body()).contains("\"name\":\"Wexcombe Reader\"");
    }

    @Test
    void theHealthPageSaysThatTheDatabaseAnswers() {
        assertThat(anybody().getJson("/health").hasStatus(200).body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void theHealthPageAnswersWhateverIsAskedFor() {
        for (var accept : List.of("text/html", "text/plain", "image/png, */*;q=0.1"))
            assertThat(anybody().get("/health", accept).hasStatus(200).body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void theHealthPageSaysThatTheDatabaseIsAway() {
        whileTheDatabaseIsAway(
                () -> assertThat(anybody().getJson("/health").hasStatus(503).body())
                        .contains("\"database-down\"", "The database does not answer"));
        anybody().getJson("/health").hasStatus(200);
    }
}
