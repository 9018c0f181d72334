package uk.goldthread.register.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;

class SettingsTest extends WebTest {

    @Test
    void whatTheOrganisationIsCalledStandsOnPagesAndInReportsFromThenOn() {
        var there = as(Role.ADMINISTRATOR, "Quarr Parish Council");
        there.post("/registers", Map.of("name", "Benches of Quarr")).hasStatus(302);
        there.post("/settings", Map.of("name", " Quarr Town Council ")).hasStatus(302);
        var page = there.get("/settings").hasStatus(200).page();
        assertThat(page.select("#name").val()).isEqualTo("Quarr Town Council");
        assertThat(page.select(".app-header__organisation").text()).isEqualTo("Quarr Town Council");
        assertThat(there.get("/registers/benches-of-quarr/report.csv", "text/csv")
                        .status())
                .isEqualTo(200);
        assertThat(there.getJson("/registers/benches-of-quarr/report.json").body())
                .contains("\"organisation\" : \"Quarr Town Council\"");
        assertThat(there.getJson("/settings").body()).contains("\"key\":\"quarr-town-council\"");
        assertThat(there.get("/audit?kind=settings").page().select("tbody tr").text())
                .contains("Quarr Administrator", "Changed what the organisation is called");
    }

    @Test
    void aNameThatIsSpeltOtherwiseKeepsItsKey() {
        var there = as(Role.ADMINISTRATOR, "harrow fen trust");
        there.post("/settings", Map.of("name", "Harrow Fen Trust")).hasStatus(302);
        assertThat(there.getJson("/settings").body())
                .contains("\"key\":\"harrow-fen-trust\"", "\"name\":\"Harrow Fen Trust\"");
    }

    @Test
    void noTwoOrganisationsHaveOneName() {
        as(Role.ADMINISTRATOR);
        var there = as(Role.ADMINISTRATOR, "Sedge Drainage Board");
        there.post("/settings", Map.of("name", ORGANISATION.toUpperCase()))
                .hasError("name", "Another organisation here has that name: enter a fuller one.");
        there.post("/settings", Map.of("name", "\u00A0\u200B"))
                .hasError("name", "Enter the name of your organisation.");
        there.post("/settings", Map.of("name", "x".repeat(201)))
                .hasError("name", "Shorten the name to 200 characters.");
        assertThat(there.getJson("/settings").body()).contains("Sedge Drainage Board");
    }
}
