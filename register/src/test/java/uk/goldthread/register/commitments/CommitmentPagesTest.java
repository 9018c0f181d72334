package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

/** What lists and pages show. */
class CommitmentPagesTest extends ReviewOfAccessTest {
    @Test
    void theListStandsInOrderOfTimescaleWithItsCounts() {
        var page = list(REPORT_DAY);
        assertThat(page.page().select(".app-commitment h3").eachText())
                .extracting(name -> name.split(" ")[0])
                .containsExactly("R.4", "R.1", "R.6", "R.12");
        assertThat(page.page().select("table tr").eachText())
                .contains(
                        "All 4", "Completed 1", "Open 3", "Open and overdue 1", "Open without a date 1", "Withdrawn 0");
    }

    @Test
    void beforeTheFirstReportOnlyDatedStepsAreKnown() {
        var page = list("?as-at=1+March+2006");
        assertThat(page.page().select(".app-commitment h3").eachText())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("R.1");
        assertThat(page.page().text())
                .contains("As at 1 March 2006.", "The first report is of 8 September 2006", "Not yet known");
        var one = as(Role.READER)
                .get(review.path(review.letters) + "?as-at=2006-03-01")
                .hasStatus(200);
        assertThat(one.page().text())
                .contains("The first report on this is of 8 September 2006", "Letter sent on 23 February 2006.");
        assertThat(one.page().select("main li").text()).doesNotContain("Answers put together");
    }

    @Test
    void whatDoesNotExistYetSaysFromWhenItDoes() {
        as(Role.READER)
                .get(review.path(review.summit) + "?as-at=2006-03-01")
                .hasStatus(404)
                .hasHeading("Not there on that day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?overdue=true",
                "?status=in-progress&words=CHAMPION",
                "?owner=Harrowfen+Council",
                "?review-within=30"
            })
    void filtersLeaveWhatIsAskedFor(String query) {
        assertThat(list(query + "&as-at=2006-09-08")
                        .page()
                        .select(".app-commitment h3")
                        .eachText())
                .containsExactly("R.4 Name a champion for access.");
    }

    @Test
    void whatHasNoDateOrNoOwnerCanBeListed() {
        for (var query : List.of("?undated=true", "?unowned=true", "?words=designer"))
            assertThat(list(query + "&as-at=2006-09-08")
                            .page()
                            .select(".app-commitment h3")
                            .text())
                    .startsWith("R.12");
    }

    @Test
    void anUnknownFilterIsRefusedWithASentence() {
        assertThat(as(Role.READER)
                        .get(review.path() + "?status=finished")
                        .hasStatus(400)
                        .page()
                        .text())
                .contains("There is no status “finished”");
    }

    @Test
    void linksKeepTheDay() {
        var links = list(REPORT_DAY).page().select("main a[href^=/registers]").eachAttr("href");
        assertThat(links)
                .filteredOn(link -> !link.endsWith("/new"))
                .allMatch(link -> link.contains("as-at=2006-09-08"));
    }

    @Test
    void aWrongDayIsExplainedAndKept() {
        var seen = as(Role.READER).get(review.path() + "?as-at=31+June+2006");
        seen.hasError("as-at", "There is no 31 June 2006. Did you mean 30 June 2006?");
        assertThat(seen.page().select("#as-at").val()).isEqualTo("31 June 2006");
        assertThat(as(Role.READER)
                        .getJson(review.path() + "?as-at=31+June+2006")
                        .hasStatus(400)
                        .body())
                .contains("Did you mean 30 June 2006?");
    }

    @Test
    void aCommitmentShowsItsTimescaleWithTheEarlierOneAndWhoAgreed() {
        var page = show(review.summit, REPORT_DAY).page();
        assertThat(page.text())
                .contains(
                        "January 2007",
                        "Read as by 31 January 2007",
                        "Autumn 2006 replaced from 8 September 2006, agreed by the Forum");
        assertThat(page.select("h2:contains(Mentions) + ul a").text()).isEqualTo("R.4");
        assertThat(show(review.champions, REPORT_DAY)
                        .page()
                        .select("h2:contains(Mentioned by) + ul a")
                        .text())
                .isEqualTo("R.6");
    }

    @Test
    void anOverdueCommitmentSaysSinceWhenAndWhenItIsReviewed() {
        assertThat(show(review.champions, REPORT_DAY)
                        .page()
                        .select(".govuk-summary-list")
                        .text())
                .contains("Overdue since 31 March 2006", "Next review 30 September 2006", "Inferred: “Most have one”");
    }

    @Test
    void theJsonTwinIsTheDraftsShapeWithWhatTheDayMakesOfIt() {
        var json = JsonMapper.shared()
                .readTree(as(Role.READER)
                        .getJson(review.path(review.champions) + REPORT_DAY)
                        .body());
        assertThat(json.path("reference").asString()).isEqualTo("R.4");
        assertThat(json.path("overdue").asBoolean()).isTrue();
        assertThat(json.path("dueSince").asString()).isEqualTo("2006-03-31");
        assertThat(json.path("nextReview").asString()).isEqualTo("2006-09-30");
        assertThat(json.path("owners").isArray()).isTrue();
        var list = JsonMapper.shared()
                .readTree(as(Role.READER).getJson(review.path() + REPORT_DAY).body());
        assertThat(list.path("counts").path("overdue").asInt()).isEqualTo(1);
        assertThat(list.path("commitments").size()).isEqualTo(4);
    }

    @Test
    void theListIsHadAsCsv() {
        var csv = as(Role.READER)
                .get(review.path() + ".csv" + REPORT_DAY + "&overdue=true", "text/csv")
                .hasStatus(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body().lines().count()).isEqualTo(2);
        assertThat(csv.body()).contains("Name a champion for access.");
    }

    @Test
    void whatNeedsAttentionInEachRegisterIsHadAsCsv() {
        assertThat(as(Role.READER)
                        .get("/registers.csv?as-at=2006-09-08", "text/csv")
                        .hasStatus(200)
                        .body()
                        .lines())
                .startsWith("Register,What needs attention,Number")
                .contains(review.register.name() + ",overdue,1");
    }

    @Test
    void aResponseIsSaidAsReportsSayIt() {
        the(Ledger.class)
                .append(
                        review.register.id(),
                        person(Role.EDITOR).id(),
                        List.of(Line.of(
                                review.champions,
                                ReviewOfAccess.REPORT_DAY,
                                new ResponseGiven("in-part", "From 2007."))));
        assertThat(show(review.champions, "").page().select("main").text())
                .contains("Response Accepted in part: From 2007.")
                .doesNotContain("in-part");
    }

    @Test
    void theFormOfTheFilterKeepsWhatAnAddressAsksFor() {
        var open = list(REPORT_DAY + "&open=true").page();
        assertThat(open.select("form.app-filter #open").hasAttr("checked")).isTrue();
        var both = list(REPORT_DAY + "&status=in-progress&status=not-started")
                .page()
                .select("form.app-filter #status option[selected]");
        assertThat(both.text()).isEqualTo("Not started or In progress");
        assertThat(list(REPORT_DAY + "&status=" + both.val()).page().select(".app-commitment"))
                .hasSize(3);
    }

    @Test
    void allNumbersOfAReferenceCountAsNumbers() {
        for (var reference : List.of("1.10", "1.9", "1.9.2", "10"))
            as(Role.EDITOR)
                    .post(
                            review.path() + "/commitments/new",
                            Map.of("kind", "action", "reference", reference, "text", "Do it.", "day", "1 May 2026"))
                    .hasStatus(302);
        assertThat(list("?order=reference&words=do+it")
                        .page()
                        .select(".app-commitment h3")
                        .eachText())
                .extracting(name -> name.split(" ")[0])
                .containsExactly("1.9", "1.9.2", "1.10", "10");
    }

    @Test
    void theFirstPageCountsWhatNeedsAttentionAndLeadsToIt() {
        var page = as(Role.READER)
                .get("/registers" + REPORT_DAY + "&days=30")
                .hasStatus(200)
                .page();
        var overdue = page.select("a[href*=" + review.register.key() + "?overdue]");
        assertThat(overdue.text()).isEqualTo("1 overdue");
        assertThat(as(Role.READER).get(overdue.attr("href")).page().select(".app-commitment"))
                .hasSize(1);
        assertThat(page.text()).contains("1 to be reviewed within 30 days", "1 without a date", "1 without an owner");
        as(Role.READER).get("/registers?days=soon").hasError("days", "Enter a number of days from 1 to 366.");
    }

    @Test
    void aRegisterIsOpenedOnceUnderAName() {
        var name = "Action log " + UUID.randomUUID();
        as(Role.EDITOR).post("/registers", Map.of("name", name)).hasStatus(302);
        as(Role.EDITOR)
                .post("/registers", Map.of("name", name))
                .hasError("name", "There is a register of that name: enter another.");
    }

    @Test
    void anotherOrganisationsRegisterIsNotFound() {
        var stranger = as(Role.ADMINISTRATOR, "Tilbrook Council " + UUID.randomUUID());
        for (var path : List.of(
                review.path(),
                review.path() + ".csv",
                review.path(review.champions),
                review.path(review.champions) + "/status")) stranger.get(path).hasStatus(404);
    }
}
