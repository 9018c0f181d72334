package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.Seen;
import uk.goldthread.register.WebTest;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.accounts.AnswersFor;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ResponseGiven;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;
import uk.goldthread.register.organisations.Organisations;

class CommitmentPagesTest extends WebTest {
    static final String REPORT_DAY = "?as-at=2006-09-08";

    ReviewOfAccess review;

    @BeforeEach
    void report() {
        review = new ReviewOfAccess(
                        the(Organisations.class),
                        the(Ledger.class),
                        organisation(),
                        person(Role.EDITOR).id(),
                        "Review of fair access " + UUID.randomUUID())
                .reported();
        the(AnswersFor.class).add(person(Role.CONTRIBUTOR).id(), "Harrowfen Council", null);
        the(AnswersFor.class).add(person(Role.CONTRIBUTOR).id(), "Wexcombe Council", null);
    }

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
    void progressIsRecordedFromTheDayOnWhichItWasDone() {
        record(
                Role.CONTRIBUTOR,
                review.champions,
                "progress",
                Map.of("text", "Named Ada Penhallow.", "day", "3 October 2006"));
        assertThat(show(review.champions, "?as-at=2006-10-02")
                        .page()
                        .select("main ul")
                        .text())
                .doesNotContain("Penhallow");
        assertThat(show(review.champions, "?as-at=2006-10-03")
                        .page()
                        .select("main ul")
                        .text())
                .contains("3 October 2006: Named Ada Penhallow.");
    }

    @Test
    void aCompletionOfOctoberLeavesTheReportOfSeptemberOverdue() {
        record(Role.EDITOR, review.champions, "status", Map.of("status", "completed", "day", "1 October 2006"));
        assertThat(show(review.champions, REPORT_DAY)
                        .page()
                        .select(".govuk-tag")
                        .eachText())
                .containsExactly("In progress", "Overdue");
        assertThat(show(review.champions, "?as-at=2006-10-01")
                        .page()
                        .select(".govuk-tag")
                        .eachText())
                .containsExactly("Completed");
    }

    @Test
    void aStatusFromBeforeTheOneThatHoldsSaysSo() {
        record(Role.EDITOR, review.letters, "status", Map.of("status", "in-progress", "day", "1 July 2006"));
        assertThat(as(Role.EDITOR)
                        .get(review.path(review.letters))
                        .page()
                        .select(".govuk-notification-banner")
                        .text())
                .contains("It holds from 1 July 2006 until the status that was recorded from a later day.");
    }

    @Test
    void correctedWordsHoldForTheWholeHistoryAndLeaveWhatWasKnownBefore() {
        var before = the(Chain.class).head(review.register.id()).known();
        var known = "&known=" + before;
        var was = show(review.letters, "?as-at=2006-03-01" + known)
                .page()
                .select("main")
                .outerHtml();
        record(
                Role.EDITOR,
                review.letters,
                "words",
                Map.of("reference", "R.1", "theme", "", "text", "Write to all councils."));
        assertThat(show(review.letters, "?as-at=2006-03-01").page().text()).contains("Write to all councils.");
        assertThat(show(review.letters, "?as-at=2006-03-01" + known)
                        .page()
                        .select("main")
                        .outerHtml())
                .isEqualTo(was);
    }

    @Test
    void theCountsAreThoseOfThePointThatIsAskedFor() {
        var known = "?known=" + the(Chain.class).head(review.register.id()).known();
        assertThat(completed("")).isEqualTo(1);
        record(Role.EDITOR, review.website, "status", Map.of("status", "completed", "day", "1 October 2006"));
        assertThat(completed("")).isEqualTo(2);
        assertThat(completed(known)).isEqualTo(1);
        assertThat(completed("?as-at=2006-09-30")).isEqualTo(1);
    }

    private int completed(String query) {
        return JsonMapper.shared()
                .readTree(as(Role.READER).getJson(review.path() + query).body())
                .at("/counts/completed")
                .asInt();
    }

    @Test
    void aNewTimescaleIsReadBackBeforeItIsSaved() {
        var path = review.path(review.champions) + "/timescale";
        var form = form(
                review.champions,
                Map.of("words", "end of November 2006", "agreedBy", "agreed by the Forum", "day", "10 October 2006"));
        var back = as(Role.EDITOR).post(path, form).hasStatus(200);
        assertThat(back.page().text()).contains("We read: by 30 November 2006");
        form.put("confirmed", back.page().select("input[name=confirmed]").val());
        as(Role.EDITOR).post(path, form).hasStatus(302);
        assertThat(show(review.champions, "?as-at=2006-10-10")
                        .page()
                        .select("dl")
                        .text())
                .contains("end of November 2006", "agreed by the Forum");
    }

    @Test
    void anImpossibleTimescaleIsRefusedWithASuggestion() {
        as(Role.EDITOR)
                .post(
                        review.path(review.champions) + "/timescale",
                        form(
                                review.champions,
                                Map.of("words", "31 June 2027", "agreedBy", "", "day", "10 October 2006")))
                .hasError("words", "There is no such day: “31 June 2027”. Did you mean 30 June 2027?");
    }

    @Test
    void aFormThatIsWrongKeepsWhatWasTyped() {
        var seen = as(Role.CONTRIBUTOR)
                .post(
                        review.path(review.champions) + "/progress",
                        form(review.champions, Map.of("text", "Something done", "day", "yesterday-ish")));
        seen.hasStatus(400);
        assertThat(seen.page().select("#text").val()).isEqualTo("Something done");
        assertThat(seen.page().select("#day").val()).isEqualTo("yesterday-ish");
        as(Role.CONTRIBUTOR)
                .post(
                        review.path(review.champions) + "/progress",
                        form(review.champions, Map.of("text", "", "day", "3 May 2006")))
                .hasError("text", "Enter what was done.");
        as(Role.CONTRIBUTOR)
                .post(
                        review.path(review.champions) + "/progress",
                        form(review.champions, Map.of("text", "x".repeat(10_001), "day", "3 May 2006")))
                .hasError("text", "Shorten this to 10,000 characters: it has 10,001.");
    }

    @Test
    void nothingIsRecordedBeforeThePromiseWasMade() {
        as(Role.CONTRIBUTOR)
                .post(
                        review.path(review.champions) + "/progress",
                        form(review.champions, Map.of("text", "Too early", "day", "3 May 2006")))
                .hasError("day", "It was promised on 8 September 2006: enter that day or a later one.");
    }

    @Test
    void theSecondOfTwoIsShownWhatChangedAndKeepsWhatWasTyped() {
        var seenByBoth = form(review.champions, Map.of("owners", "Head of Access", "day", "10 October 2006"));
        record(Role.EDITOR, review.champions, "status", Map.of("status", "completed", "day", "1 October 2006"));
        var path = review.path(review.champions) + "/owners";
        var again = as(Role.EDITOR).post(path, seenByBoth).hasStatus(409);
        assertThat(again.page().select(".govuk-notification-banner").text())
                .contains("Status Completed, from 1 October 2006", "Wexcombe Editor");
        assertThat(again.page().select("#owners").val()).isEqualTo("Head of Access");
        seenByBoth.put("seen", again.page().select("input[name=seen]").val());
        as(Role.EDITOR).post(path, seenByBoth).hasStatus(302);
        assertThat(show(review.champions, "?as-at=2006-10-10")
                        .page()
                        .select("dl")
                        .text())
                .contains("Head of Access");
    }

    @Test
    void ofTwoAtTheSameInstantOneIsOvertaken() throws Exception {
        long seen = the(Commitments.class)
                .newest(review.register.id(), review.champions)
                .orElseThrow()
                .lastEntry();
        var editor = person(Role.EDITOR).id();
        List<Callable<Outcome>> both = List.of(
                () -> the(Recording.class)
                        .record(new Change(
                                review.register.id(),
                                review.champions,
                                seen,
                                editor,
                                LocalDate.of(2006, 10, 1),
                                new StatusSet(Status.COMPLETED, false, null),
                                null)),
                () -> the(Recording.class)
                        .record(new Change(
                                review.register.id(),
                                review.champions,
                                seen,
                                editor,
                                LocalDate.of(2006, 10, 1),
                                new OwnersNamed(List.of("CF")),
                                null)));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = people.invokeAll(both).stream()
                    .map(future -> future.resultNow().getClass().getSimpleName())
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "Overtaken");
        }
    }

    @Test
    void aCorrectedStepStaysInTheHistoryAsNoLongerCounting() {
        var step = show(review.letters, REPORT_DAY)
                .page()
                .select("a[href*=/progress/]")
                .first()
                .attr("href");
        var form = form(review.letters, Map.of("text", "Letter sent on 24 February 2006.", "day", "24 February 2006"));
        as(Role.CONTRIBUTOR).post(step, form).hasStatus(302);
        var page = show(review.letters, REPORT_DAY).page();
        assertThat(page.select("main ul").text()).contains("24 February").doesNotContain("23 February");
        assertThat(page.select("table").text())
                .contains("Letter sent on 23 February 2006.", "No longer counts", "In place of entry");
    }

    @Test
    void whoCorrectsWhatSomebodyJustCorrectedIsShownThatAndCorrectsTheCorrection() {
        var step = show(review.letters, REPORT_DAY)
                .page()
                .select("a[href*=/progress/]")
                .first()
                .attr("href");
        var first = form(review.letters, Map.of("text", "Letters sent.", "day", "23 February 2006"));
        var second = form(review.letters, Map.of("text", "A letter was sent.", "day", "23 February 2006"));
        as(Role.EDITOR).post(step, first).hasStatus(302);
        var again = as(Role.CONTRIBUTOR).post(step, second).hasStatus(409);
        assertThat(again.page().select("#text").val()).isEqualTo("A letter was sent.");
        second.put("seen", again.page().select("input[name=seen]").val());
        as(Role.CONTRIBUTOR).post(step, second).hasStatus(302);
        assertThat(show(review.letters, REPORT_DAY).page().select("main ul").text())
                .contains("A letter was sent.")
                .doesNotContain("Letters sent.");
    }

    @Test
    void whatNobodyChangedOfAStepKeepsTheDaysItWasReadWith() {
        the(Ledger.class)
                .append(
                        review.register.id(),
                        person(Role.EDITOR).id(),
                        List.of(planned("Aks the schools.", "end of March"), planned("Meet.", "31 June 2007")));
        for (var text : List.of("Aks the schools.", "Meet.")) {
            var step = show(review.website, "")
                    .page()
                    .select("a[href*=/next-steps/]:contains(%s)".formatted(text))
                    .attr("href");
            var page = as(Role.EDITOR).get(step).page();
            var form = form(review.website, Map.of("text", "Really: " + text));
            for (var field : List.of("on", "day", "was"))
                form.put(field, page.select("input[name=%s]".formatted(field)).val());
            as(Role.EDITOR).post(step, form).hasStatus(302);
        }
        assertThat(the(Commitments.class)
                        .newest(review.register.id(), review.website)
                        .orElseThrow()
                        .next())
                .filteredOn(step -> step.text().startsWith("Really"))
                .extracting(step -> CommitmentFact.lastDay(step.on()))
                .containsExactlyInAnyOrder(LocalDate.of(2007, 3, 31), null);
    }

    private Line planned(String text, String on) {
        var when = StatedTimescale.read(on, ReviewOfAccess.REPORT_DAY);
        return Line.of(review.website, ReviewOfAccess.REPORT_DAY, new NextStepRecorded(text, when, List.of()));
    }

    @Test
    void whoWillAnswerForItLaterLocksNobodyOutToday() {
        record(Role.EDITOR, review.champions, "owners", Map.of("owners", "Somebody else", "day", "1 May 2090"));
        as(Role.CONTRIBUTOR).get(review.path(review.champions) + "/progress").hasStatus(200);
        record(Role.EDITOR, review.champions, "owners", Map.of("owners", "Somebody else", "day", "1 May 2010"));
        as(Role.CONTRIBUTOR).get(review.path(review.champions) + "/progress").hasStatus(403);
    }

    @Test
    void correctedWordsMentionWhatTheyThenNameAndTakeNobodysReference() {
        record(
                Role.EDITOR,
                review.website,
                "words",
                Map.of("reference", "R.12", "theme", "", "text", "Open a website, as recommendation 4 and R.6 say."));
        assertThat(show(review.website, "")
                        .page()
                        .select("h2:contains(Mentions) + ul a")
                        .eachText())
                .containsExactly("R.4", "R.6");
        as(Role.EDITOR)
                .post(
                        review.path(review.website) + "/words",
                        form(review.website, Map.of("reference", "R.4", "theme", "", "text", "Open a website.")))
                .hasError("reference", "“R.4” is the reference of another commitment: enter one of its own.");
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
    void onlyAStepOfThisCommitmentCanBeCorrectedAsOne() {
        var form = form(review.letters, Map.of("text", "Other", "day", "24 February 2006"));
        as(Role.CONTRIBUTOR)
                .post(review.path(review.letters) + "/progress/2", form)
                .hasStatus(404);
    }

    @Test
    void ownersMayBeNamedOrSaidToBeNobody() {
        record(
                Role.EDITOR,
                review.champions,
                "owners",
                Map.of("owners", "", "nobody", "true", "day", "10 October 2006"));
        assertThat(show(review.champions, "?as-at=2006-10-10")
                        .page()
                        .select("dl")
                        .text())
                .contains("Nobody is named");
        as(Role.EDITOR)
                .post(
                        review.path(review.champions) + "/owners",
                        form(review.champions, Map.of("owners", "", "day", "10 October 2006")))
                .hasError("owners", "Enter an owner, or say that nobody is named.");
    }

    @Test
    void aWithdrawnCommitmentSaysWhyAndIsNoLongerOverdue() {
        record(
                Role.EDITOR,
                review.champions,
                "withdrawal",
                Map.of("reason", "Overtaken by events.", "day", "2 October 2006"));
        assertThat(show(review.champions, "?as-at=2006-10-02")
                        .page()
                        .select("dl")
                        .text())
                .contains("Withdrawn", "Overtaken by events.")
                .doesNotContain("Overdue");
    }

    @Test
    void aCommitmentIsAddedAfterItsTimescaleWasReadBack() {
        var form = new HashMap<>(Map.of(
                "kind",
                "action",
                "reference",
                "A.1",
                "text",
                "Do as R.4 says.",
                "owners",
                "CF\nHB",
                "timescale",
                "Spring 2027",
                "day",
                "1 May 2026"));
        var path = review.path() + "/commitments/new";
        form.put(
                "confirmed",
                as(Role.EDITOR)
                        .post(path, form)
                        .hasStatus(200)
                        .page()
                        .select("input[name=confirmed]")
                        .val());
        var added = as(Role.EDITOR).post(path, form).hasStatus(302).location();
        var page = as(Role.READER).get(added).hasStatus(200).page();
        assertThat(page.select("dl").text()).contains("Not started", "CF; HB", "Spring 2027");
        assertThat(page.select("h2:contains(Mentions) + ul a").text()).isEqualTo("R.4");
        as(Role.EDITOR)
                .post(path, form)
                .hasError("reference", "“A.1” is the reference of another commitment: enter one of its own.");
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

    Seen list(String query) {
        return as(Role.READER).get(review.path() + query).hasStatus(200);
    }

    Seen show(UUID commitment, String query) {
        return as(Role.EDITOR).get(review.path(commitment) + query).hasStatus(200);
    }

    void record(Role role, UUID commitment, String what, Map<String, String> typed) {
        as(role).post(review.path(commitment) + "/" + what, form(commitment, typed))
                .hasStatus(302);
    }

    Map<String, String> form(UUID commitment, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put(
                "seen",
                String.valueOf(the(Commitments.class)
                        .newest(review.register.id(), commitment)
                        .orElseThrow()
                        .lastEntry()));
        return form;
    }
}
