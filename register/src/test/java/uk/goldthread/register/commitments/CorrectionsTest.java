package uk.goldthread.register.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.goldthread.register.access.Role;
import uk.goldthread.register.commitments.CommitmentFact.NextStepRecorded;
import uk.goldthread.register.commitments.CommitmentFact.ProgressRecorded;
import uk.goldthread.register.commitments.CommitmentFact.StatusSet;
import uk.goldthread.register.commitments.CommitmentFact.TimescaleAgreed;
import uk.goldthread.register.ledger.Chain;
import uk.goldthread.register.ledger.ImportFact.ImportUndone;
import uk.goldthread.register.ledger.Ledger;
import uk.goldthread.register.ledger.Line;

/** What is corrected of a commitment, and what its history then tells. */
class CorrectionsTest extends ReviewOfAccessTest {

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
    void aCorrectedStepStaysInTheHistoryAsNoLongerCounting() {
        var step = correction(review.letters, REPORT_DAY);
        var form = form(review.letters, Map.of("text", "Letter sent on 24 February 2006.", "day", "24 February 2006"));
        as(Role.EDITOR).post(step, form).hasStatus(302);
        var page = show(review.letters, REPORT_DAY).page();
        assertThat(page.select("main ul").text()).contains("24 February").doesNotContain("23 February");
        assertThat(page.select("table").text())
                .contains("Letter sent on 23 February 2006.", "No longer counts", "In place of entry");
    }

    @Test
    void whoCorrectsWhatSomebodyJustCorrectedIsShownThatAndCorrectsTheCorrection() {
        var step = correction(review.letters, REPORT_DAY);
        var first = form(review.letters, Map.of("text", "Letters sent.", "day", "23 February 2006"));
        var second = form(review.letters, Map.of("text", "A letter was sent.", "day", "23 February 2006"));
        as(Role.EDITOR).post(step, first).hasStatus(302);
        var again = as(Role.EDITOR).post(step, second).hasStatus(409);
        assertThat(again.page().select("#text").val()).isEqualTo("A letter was sent.");
        second.put("seen", again.page().select("input[name=seen]").val());
        as(Role.EDITOR).post(step, second).hasStatus(302);
        assertThat(words(review.letters, REPORT_DAY, "main ul"))
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
    void aStatusOfAWrongDayIsCorrectedAndBothCanBeSeen() {
        record(Role.EDITOR, review.champions, "status", Map.of("status", "completed", "day", "1 May 2007"));
        var status = lastStatus(review.champions);
        var page = as(Role.EDITOR).get(status).hasStatus(200).page();
        assertThat(page.select("h1").text()).isEqualTo("Correct what was recorded");
        assertThat(page.select("#day").val()).isEqualTo("1 May 2007");
        assertThat(page.select("input[name=status][checked]").val()).isEqualTo("completed");
        as(Role.EDITOR)
                .post(status, form(review.champions, Map.of("status", "completed", "day", "1 October 2006")))
                .hasStatus(302);
        assertThat(words(review.champions, "?as-at=2006-09-30", "dl")).contains("Overdue");
        assertThat(words(review.champions, "?as-at=2006-10-01", "dl")).contains("Completed");
        assertThat(show(review.champions, "")
                        .page()
                        .select("#history + .app-table")
                        .text())
                .contains("1 May 2007", "No longer counts", "In place of entry");
        as(Role.CONTRIBUTOR).get(status).hasStatus(403);
    }

    @Test
    void aTimescaleOfAWrongDayKeepsHowItsWordsWereRead() {
        append(Line.of(
                review.champions,
                LocalDate.of(2006, 9, 20),
                new TimescaleAgreed(
                        StatedTimescale.read("end of March", LocalDate.of(2006, 9, 20)), "agreed by the Forum")));
        var timescale = last(review.champions, "timescale");
        var page = as(Role.EDITOR).get(timescale).hasStatus(200).page();
        var form = form(review.champions, Map.of("day", "1 October 2006"));
        for (var field : List.of("words", "agreedBy", "confirmed"))
            form.put(field, page.select("input[name=%s]".formatted(field)).val());
        as(Role.EDITOR).post(timescale, form).hasStatus(302);
        assertThat(words(review.champions, "?as-at=2006-09-30", "dl")).doesNotContain("end of March");
        assertThat(words(review.champions, "?as-at=2006-10-01", "dl"))
                .contains("end of March", "31 March 2007", "agreed by the Forum");
    }

    @Test
    void aTimescaleThatNamesNoDayKeepsItsWordsWhereItsDayAloneIsCorrected() {
        var agreed = LocalDate.of(2006, 9, 20);
        append(Line.of(
                review.champions,
                agreed,
                new TimescaleAgreed(StatedTimescale.read("31  June\n2007", agreed), "agreed by the Forum")));
        var timescale = last(review.champions, "timescale");
        var page = as(Role.EDITOR).get(timescale).hasStatus(200).page();
        var form = form(review.champions, Map.of("day", "1 October 2006"));
        for (var field : List.of("words", "agreedBy", "confirmed", "was"))
            form.put(field, page.select("input[name=%s]".formatted(field)).val());
        assertThat(form).containsEntry("words", "31 June 2007");
        as(Role.EDITOR).post(timescale, form).hasStatus(302);
        assertThat(words(review.champions, "?as-at=2006-09-30", "dl")).doesNotContain("June 2007");
        assertThat(words(review.champions, "?as-at=2006-10-01", "dl")).contains("31 June 2007");
        form.put("words", "31 June 2008");
        as(Role.EDITOR).post(last(review.champions, "timescale"), form).hasStatus(400);
    }

    @Test
    void ownersAndWithdrawalsAreCorrectedToo() {
        record(Role.EDITOR, review.champions, "owners", Map.of("owners", "Head of Acess", "day", "1 October 2006"));
        var owners = last(review.champions, "owners");
        as(Role.EDITOR)
                .post(owners, form(review.champions, Map.of("owners", "Head of Access", "day", "1 October 2006")))
                .hasStatus(302);
        assertThat(words(review.champions, "?as-at=2006-10-01", "dl"))
                .contains("Head of Access")
                .doesNotContain("Acess");
        record(Role.EDITOR, review.champions, "withdrawal", Map.of("reason", "Sold.", "day", "1 May 2007"));
        var withdrawal = last(review.champions, "withdrawal");
        assertThat(as(Role.EDITOR).get(withdrawal).page().select("#reason").val())
                .isEqualTo("Sold.");
        as(Role.EDITOR)
                .post(withdrawal, form(review.champions, Map.of("reason", "Given up.", "day", "2 May 2007")))
                .hasStatus(302);
        assertThat(words(review.champions, "?as-at=2007-05-01", "dl")).doesNotContain("Withdrawn");
        assertThat(words(review.champions, "?as-at=2007-05-02", "dl")).contains("Withdrawn", "Given up.");
    }

    /** What a document was read to say stays beside the status when its day alone was wrong. */
    @Test
    void theWordsThatAStatusWasReadFromStayWithIt() {
        append(Line.of(
                review.champions,
                LocalDate.of(2006, 9, 20),
                new StatusSet(Status.COMPLETED, true, "Champions are named")));
        as(Role.EDITOR)
                .post(
                        lastStatus(review.champions),
                        form(review.champions, Map.of("status", "completed", "day", "21 September 2006")))
                .hasStatus(302);
        assertThat(words(review.champions, "", "dl")).contains("Inferred: “Champions are named”");
        as(Role.EDITOR)
                .post(
                        lastStatus(review.champions),
                        form(review.champions, Map.of("status", "ongoing", "day", "21 September 2006")))
                .hasStatus(302);
        assertThat(words(review.champions, "", "dl")).doesNotContain("Inferred");
    }

    @Test
    void whoSetsAStatusSaysSinceWhen() {
        assertThat(as(Role.EDITOR)
                        .get(review.path(review.champions) + "/status")
                        .page()
                        .select("#day")
                        .val())
                .isEmpty();
        as(Role.EDITOR)
                .post(
                        review.path(review.champions) + "/status",
                        form(review.champions, Map.of("status", "completed", "day", "")))
                .hasError("day", "Enter a day, for example 8 September 2006.");
    }

    /** Where the history offers to correct the last status. */
    private String lastStatus(UUID commitment) {
        return last(commitment, "status");
    }

    private String last(UUID commitment, String what) {
        return show(commitment, "")
                .page()
                .select("a[href*=/%s/]".formatted(what))
                .last()
                .attr("href");
    }

    @Test
    void onlyAStepOfThisCommitmentCanBeCorrectedAsOne() {
        var form = form(review.letters, Map.of("text", "Other", "day", "24 February 2006"));
        as(Role.EDITOR).post(review.path(review.letters) + "/progress/2", form).hasStatus(404);
        as(Role.EDITOR).get(review.path(review.letters) + "/status/1").hasStatus(404);
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
}
