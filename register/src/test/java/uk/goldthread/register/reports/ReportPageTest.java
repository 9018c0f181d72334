package uk.goldthread.register.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.Status;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.organisations.Organisations;
import uk.goldthread.register.organisations.People;

class ReportPageTest extends WebTest {
    private static String path;

    @BeforeAll
    static void writeDown() {
        var review = new RegisterOf(LocalDate.of(2006, 9, 8));
        review.recommendation("R.1", "Open the doors.", "March 2006").is(Status.IN_PROGRESS, false, null);
        review.recommendation("R.2", "Shut them again.", "2007").is(Status.IN_PROGRESS, false, null);
        var register = review.open(
                the(Organisations.class), ORGANISATION, the(People.class), the(Ledger.class), "Fair access");
        path = "/registers/" + register.key() + "/report";
    }

    @Test
    void theFormOffersLayoutsAndFormatsAndKeepsTheFilterOfTheList() {
        var page = as(Role.READER)
                .get(path + "?overdue=true&as-at=2006-09-08")
                .hasStatus(200)
                .hasHeading("Print a report")
                .page();
        assertThat(page.select("input[name=layout]").eachAttr("value"))
                .containsExactly("timescale", "plan", "we-did", "actions");
        assertThat(page.select("select[name=format] option").eachAttr("value"))
                .containsExactly("docx", "pdf", "xlsx", "csv", "json", "html", "text");
        assertThat(page.select("input[type=hidden][name=overdue]").attr("value"))
                .isEqualTo("true");
        assertThat(page.select("input[name=as-at]").attr("value")).isEqualTo("2006-09-08");
    }

    @Test
    void theFormLeadsToTheFile() {
        var file = as(Role.READER)
                .get(
                        path
                                + "?layout=timescale&format=csv&overdue=true&as-at=8+September+2006&known=&title=&introduction=")
                .hasStatus(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"fair-access-2006-09-08.csv\"");
        assertThat(file.body().lines()).hasSize(2).last().asString().startsWith("R.1,Open the doors.");
    }

    @Test
    void aWordDocumentComesWhole() {
        var file = as(Role.READER).get(path + ".docx?layout=actions").hasStatus(200);
        assertThat(file.header("Content-Type")).isEqualTo(ReportFormat.DOCX.contentType());
        assertThat(new String(file.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void theReportAsAPageMayUseItsOwnStyleAndNothingElse() {
        var page = as(Role.READER)
                .get(path + ".html?title=What+is+late&introduction=For+the+Panel")
                .hasStatus(200)
                .hasHeading("What is late");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.header("Content-Disposition")).isEmpty();
        assertThat(page.page().select("p").eachText()).contains("For the Panel");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void charactersThatNoDocumentCanHoldAreLeftOutOfTitleAndIntroduction(ReportFormat format) {
        as(Role.READER)
                .get(path + "." + format.word() + "?title=T%01%1Bitle%01%3D1%2B1&introduction=a%0Bb")
                .hasStatus(200);
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        assertThat(as(Role.READER)
                        .get(path + ".csv?layout=columns")
                        .hasStatus(400)
                        .body())
                .contains("There is no layout “columns”: use one of timescale, plan, we-did and actions.");
        assertThat(as(Role.READER).get(path + ".ppt").hasStatus(400).body()).contains("There is no format “ppt”");
        as(Role.READER).get(path + ".csv?as-at=31+June+2006").hasStatus(400);
        as(Role.READER).get("/registers/nowhere/report.csv").hasStatus(404);
    }

    @Test
    void anotherOrganisationsReportIsNotFound() {
        as(Role.ADMINISTRATOR, "Harrowfen Borough Council").get(path + ".csv").hasStatus(404);
        anybody().get(path + ".csv").hasStatus(302);
    }
}
