package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.ledger.Chain;

/** What forms record of a commitment, and what they refuse. */
class CommitmentFormsTest extends ReviewOfAccessTest {

    @Test
    void progressIsRecordedFromTheDayOnWhichItWasDone() {
        record(
                Role.CONTRIBUTOR,
                review.champions,
                "progress",
                Map.of("text", "Named Ada Penhallow.", "day", "3 October 2006"));
        assertThat(words(review.champions, "?as-at=2006-10-02", "main ul")).doesNotContain("Penhallow");
        assertThat(words(review.champions, "?as-at=2006-10-03", "main ul"))
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
        assertThat(words(review.champions, "?as-at=2006-10-10", "dl"))
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
        assertThat(words(review.champions, "?as-at=2006-10-10", "dl")).contains("Head of Access");
    }

    @Test
    void whoWillAnswerForItLaterLocksNobodyOutToday() {
        record(Role.EDITOR, review.champions, "owners", Map.of("owners", "Somebody else", "day", "1 May 2090"));
        as(Role.CONTRIBUTOR).get(review.path(review.champions) + "/progress").hasStatus(200);
        record(Role.EDITOR, review.champions, "owners", Map.of("owners", "Somebody else", "day", "1 May 2010"));
        as(Role.CONTRIBUTOR).get(review.path(review.champions) + "/progress").hasStatus(403);
    }

    @Test
    void ownersMayBeNamedOrSaidToBeNobody() {
        record(
                Role.EDITOR,
                review.champions,
                "owners",
                Map.of("owners", "", "nobody", "true", "day", "10 October 2006"));
        assertThat(words(review.champions, "?as-at=2006-10-10", "dl")).contains("Nobody is named");
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
        assertThat(words(review.champions, "?as-at=2006-10-02", "dl"))
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
}
