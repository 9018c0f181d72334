package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.CommitmentFact.CommitmentMade;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.OwnersNamed;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.WordsCorrected;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.ImportFact.ImportUndone;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

/** What forms record of a commitment, and what they refuse. */
class CommitmentFormsTest extends ReviewOfAccessTest {
    private final UUID editor = person(Role.EDITOR).id();

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
        var outcomes = atOnce(
                () -> recorded(seen, new StatusSet(Status.COMPLETED, false, null)),
                () -> recorded(seen, new OwnersNamed(List.of("CF"))));
        assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "Overtaken");
    }

    private Outcome recorded(long seen, CommitmentFact fact) {
        return the(Recording.class)
                .record(new Change(
                        review.register.id(), review.champions, seen, editor, LocalDate.of(2006, 10, 1), fact, null));
    }

    @Test
    void aCorrectedStepStaysInTheHistoryAsNoLongerCounting() {
        var step = show(review.letters, REPORT_DAY)
                .page()
                .select("a[href*=/progress/]")
                .first()
                .attr("href");
        var form = form(review.letters, Map.of("text", "Letter sent on 24 February 2006.", "day", "24 February 2006"));
        as(Role.EDITOR).post(step, form).hasStatus(302);
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
        var again = as(Role.EDITOR).post(step, second).hasStatus(409);
        assertThat(again.page().select("#text").val()).isEqualTo("A letter was sent.");
        second.put("seen", again.page().select("input[name=seen]").val());
        as(Role.EDITOR).post(step, second).hasStatus(302);
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
    void onlyAStepOfThisCommitmentCanBeCorrectedAsOne() {
        var form = form(review.letters, Map.of("text", "Other", "day", "24 February 2006"));
        as(Role.EDITOR).post(review.path(review.letters) + "/progress/2", form).hasStatus(404);
    }

    @Test
    void aStepWhoseDocumentWasTakenBackSaysSoAndKeepsWhatWasTyped() {
        var update = UUID.randomUUID();
        append(Line.of(review.letters, LocalDate.of(2006, 9, 20), progress("Answers were read."))
                .from(update));
        var step = show(review.letters, "")
                .page()
                .select("a[href*=/progress/]")
                .last()
                .attr("href");
        append(Line.of(update, LocalDate.of(2006, 9, 21), new ImportUndone("update.txt"))
                .voiding(update));
        var form = form(review.letters, Map.of("text", "Answers were weighed.", "day", "20 September 2006"));
        var again = as(Role.EDITOR).post(step, form).hasStatus(400).page();
        assertThat(again.select(".govuk-error-summary").text()).contains("no longer counts", "was taken back");
        assertThat(again.select("#text").val()).isEqualTo("Answers were weighed.");
        assertThat(as(Role.EDITOR).get(step).hasStatus(400).page().text()).contains("no longer counts");
    }

    @Test
    void aCommitmentWhoseDocumentWasTakenBackSaysSo() {
        var form = form(review.letters, Map.of("text", "Answers were weighed.", "day", "20 September 2006"));
        append(Line.of(review.source, LocalDate.of(2006, 9, 21), new ImportUndone("review.txt"))
                .voiding(review.source));
        assertThat(as(Role.EDITOR)
                        .post(review.path(review.letters) + "/progress", form)
                        .hasStatus(400)
                        .page()
                        .text())
                .contains("This commitment no longer counts: the document that brought it was taken back.");
    }

    private void append(Line line) {
        the(Ledger.class).append(review.register.id(), person(Role.EDITOR).id(), List.of(line));
    }

    private static CommitmentFact progress(String text) {
        return new ProgressRecorded(text, null, List.of());
    }

    @Test
    void ofTwoAddedAtTheSameInstantOneGetsTheReference() throws Exception {
        var outcomes = atOnce(() -> added("A.7"), () -> added("A.7"));
        assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "ReferenceTaken");
    }

    @Test
    void ofTwoCorrectedAtTheSameInstantOneGetsTheReference() throws Exception {
        var outcomes = atOnce(() -> corrected(review.letters, "A.8"), () -> corrected(review.champions, "A.8"));
        assertThat(outcomes).containsExactlyInAnyOrder("Recorded", "ReferenceTaken");
    }

    private Outcome added(String reference) {
        var day = LocalDate.of(2006, 10, 1);
        return the(Recording.class)
                .add(
                        review.register.id(),
                        UUID.randomUUID(),
                        editor,
                        day,
                        (ordinal, others) -> List.of(new CommitmentMade(
                                ordinal,
                                CommitmentKind.ACTION,
                                reference,
                                null,
                                "Ask again.",
                                null,
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private Outcome corrected(UUID commitment, String reference) {
        var now =
                the(Commitments.class).newest(review.register.id(), commitment).orElseThrow();
        return the(Recording.class)
                .record(new Change(
                        review.register.id(),
                        commitment,
                        now.lastEntry(),
                        editor,
                        now.since(),
                        new WordsCorrected(reference, null, now.text(), null),
                        null));
    }

    private static List<String> atOnce(Callable<Outcome> one, Callable<Outcome> other) throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(List.of(one, other)).stream()
                    .map(future -> future.resultNow().getClass().getSimpleName())
                    .toList();
        }
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
}
