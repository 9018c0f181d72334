package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.meeting;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.titles;
import static uk.goldthread.intake.Prose.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.intake.draft.DraftCommitment;

/** Who has promised what is written in minutes, and what nobody has. */
class PromisesInMinutesTest {

    @Test
    void whoLeadsAnItemPromisedOnlyWhatIsLabelled() {
        var draft = written("minutes.html", """
                <p>A Meeting of the Sallow End School Full Governing Board</p>
                <p>was held in the library on Thursday 4th March 2031 at 4.30pm.</p>
                <table><tr><th>Min</th><th>Item</th><th>Lead</th></tr>
                <tr><td>1</td><td><p>Welcome</p><p>The Chair opened the meeting.</p></td><td>Chair</td></tr>
                <tr><td>2</td><td><p>Report</p><p>Results were good.</p><p>ACTION: share the list by May 2031.</p></td><td>DC</td></tr>
                <tr><td>3</td><td><p>Dates</p><p>Next meeting: 6 May 2031</p></td><td></td></tr></table>
                """);

        assertThat(promises(draft)).containsExactly("ACTION: share the list by May 2031. | DC | 2031-05-31");
        assertThat(titles(meeting(draft))).containsExactly("Welcome", "Report", "Dates");
        assertThat(meeting(draft).group()).isEqualTo("Sallow End School Full Governing Board");
    }

    @Test
    void whoStandsBesideATitlePromisedWhatIsPlainlyPromisedBelow() {
        var draft = written("minutes.txt", """
                Minutes of the Sallow End Governing Body held on 4 March 2031 at the school in Mill Lane
                Present: Ann Birch (AB), David Cole (DC)

                1    Website                                                        AB
                     All that had been asked for in the autumn term was done, save one.
                     Ann Birch to have the page for governors brought up to date by
                     8 May 2031.
                2    Safety                                                      DC/AB
                     David Cole had walked round the site with the caretaker as usual.
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Ann Birch to have the page for governors brought up to date by 8 May 2031. | Ann Birch | 2031-05-08",
                        "David Cole had walked round the site with the caretaker as usual. | DC, AB | -");
        assertThat(titles(meeting(draft))).containsExactly("Website", "Safety");
    }

    @Test
    void toGoAheadAsksNobodyToDoAnything() {
        var draft = written("minutes.txt", """
                Minutes of the Sallow End Parish Council held on 4 March 2031
                Present: Ann Birch, David Cole

                1. Bench
                It was agreed to go ahead at a cost of no more than the estimate.

                2. Gate
                It was agreed to obtain a price for the gate.
                """);

        assertThat(promises(draft)).containsExactly("It was agreed to obtain a price for the gate. |  | -");
    }

    @Test
    void aLabelledActionTakesNothingFromTheColumnOfActions() {
        var draft = written("minutes.html", """
                <p>Minutes of the Sallow End Parish Council held on 4 March 2031</p><p>Present: Ann Hale, Bob Pike</p>
                <table><tr><th>No.</th><th>Discussion</th><th>Action</th><th>Lead</th></tr>
                <tr><td>1</td><td>The paths were icy for most of the winter, and two people fell there in one week alone, as the warden said.</td><td>Order two bags of salt</td><td>Ann Hale</td></tr>
                <tr><td>2</td><td>The gate at the weir does not shut, and the cattle have been seen on the road, which the farmer has asked about twice.</td><td>Mend the gate</td><td>Bob Pike</td></tr>
                <tr><td>3</td><td>The rota was late again, and nobody knew whose week it was until the day itself. ACTION: Clerk to circulate the rota</td><td>Print the rota</td><td>Ann Hale</td></tr></table>
                """);

        assertThat(draft.commitments())
                .extracting(DraftCommitment::text)
                .contains("Order two bags of salt", "Mend the gate", "Print the rota");
    }

    @Test
    void whoStandsBesideALineHasNotPromisedTheOneAboveItToo() {
        var draft = written("minutes.txt", """
                Minutes of the Sallow End Parish Council held on 4 March 2031
                Present: Ann Hale (AH), Bob Pike (BP)

                1. Salt bin on the corner of the lane                          AH

                The bin was found to be in a poor state.

                The bin needs to be moved to the other side of the road.       BP

                2. Gate

                The gate was painted.
                """);

        assertThat(draft.commitments())
                .extracting(DraftCommitment::text)
                .doesNotContain("The bin was found to be in a poor state.");
    }

    @Test
    void whatSomebodyWillHaveIsNoPromise() {
        var draft = written("minutes.txt", """
                Minutes of the Sallow End Parish Council held on 4 March 2031
                Present: Ann Birch, David Cole

                1. Office
                The Clerk will have the support he needed.

                2. Page
                Ann Birch to have the page updated.
                """);

        assertThat(promises(draft)).containsExactly("Ann Birch to have the page updated. | Ann Birch | -");
    }

    @Test
    void namesOfAColumnOfActionsMayStandInALineBelow() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of the Sallow End Hall Committee held on 4 March 2031

                Present: Ann Birch (AB), Dan Cole (DC)

                Welcome

                Everybody was welcomed.

                AB

                Accounts

                The balance was accepted. A letter is to be sent to the bank.

                DC

                Any other business

                There was none.
                """);

        assertThat(titles(meeting(draft))).containsExactly("Welcome", "Accounts", "Any other business");
        assertThat(promises(draft)).containsExactly("A letter is to be sent to the bank. | DC | -");
    }

    @Test
    void whatIsDoneUnderAReviewOfActionsIsNoPromiseAnyMore() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Present: Ann Birch (AB), Dan Cole (DC)

                1. Update on actions arising from previous meetings
                Clerk to write to the auditor - Done
                Clerk to paint the gate - Ongoing

                2. Hedge
                Clerk to cut the hedge.
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Clerk to paint the gate - Ongoing | Clerk | -", "Clerk to cut the hedge. | Clerk | -");
    }

    @Test
    void theMeetingItselfCorrectsTheLastMinutes() {
        assertThat(said("There was one amendment to the minutes of the last meeting to be made."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lettering on the stones - DC to ask the mason.",
                "RESOLVED for Dan to ask the mason.",
                "(10.5.1) Clerk to ask the mason.",
                "The stones were cleaned last week, however, DC to ask the mason.",
                "Will ask the mason about the stones."
            })
    void notesSayBrieflyWhoDoesWhat(String note) {
        assertThat(said(note)).hasSize(1);
    }

    @Test
    void aForenameAloneIsToAction() {
        assertThat(
                        said(
                                "AB will ask the mason.\nThe one-way system at the far end of the lane could be turned round. Danny to action."))
                .containsExactly(
                        "AB will ask the mason. | AB | -",
                        "The one-way system at the far end of the lane could be turned round. | Danny | -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DC stood down as vice chair to allow AB to take over.",
                "The Chairman agreed to permit discussion of the fete.",
                "Funds were looked for to enable further improvements to be carried out.",
                "Will the lane be mended this year?"
            })
    void whatMakesRoomForOthersIsNoPromise(String told) {
        assertThat(said(told)).isEmpty();
    }

    @Test
    void wordsOfAnAddressAreNoWordsOfTheDocument() {
        assertThat(
                        said(
                                "Ann Birch agreed to send the hedge data to the county, see http://www.sallow.example/hedgedata/ for more."))
                .singleElement()
                .asString()
                .contains("the hedge data to");
    }

    private static List<String> said(String sentence) {
        return promises(written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Present: Ann Birch (AB), Dan Cole (DC)

                1. Stones
                %s

                2. Hedge
                The hedge is tall.
                """.formatted(sentence)));
    }
}
