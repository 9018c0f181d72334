package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.goldthread.intake.draft.DraftCommitment;

/** Tables of actions as governors, clerks and schools draw them up. */
class TablesOfActionsTest {
    private static final String MINUTES = """
            Minutes of the Ferry Lane Allotments Committee held on 4 March 2030
            Present: Ida Moss (Chair), Tom Reed, Ann Fern
            1. Water
            The tap drips. Tom Reed will ask the plumber for a price. Ann Fern agreed to lend a bucket.
            2. Fence
            The Chair agreed to write to the railway.
            """;

    @Test
    void aRowWithAReferenceHoldsSeveralActionsWhereItCountsThem() {
        var draft = written("plan.html", """
                <table><tr><th>ITEM</th><th></th><th>BY WHOM</th><th>BY WHEN</th></tr>
                <tr><td>03/3031</td><td><p>a. Ask the mill for its map</p><p>b. Frame it for the hall</p></td><td>a. Clerk b. Ida Moss</td><td>asap</td></tr>
                <tr><td>04/3031</td><td>Order seed</td><td>Clerk</td><td>asap</td></tr>
                <tr><td>07c/3031</td><td><ul><li>Mend the gate</li><li>Paint the gate</li></ul></td><td>Tom Reed</td><td>asap</td></tr></table>
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Ask the mill for its map | Clerk | asap",
                        "Frame it for the hall | Ida Moss | asap",
                        "Order seed | Clerk | asap",
                        "Mend the gate | Tom Reed | asap",
                        "Paint the gate | Tom Reed | asap");
        assertThat(draft.commitments())
                .extracting(DraftCommitment::reference)
                .containsExactly("03/3031", "03/3031", "04/3031", "07c/3031", "07c/3031");
    }

    @Test
    void twoPostsWithAndBetweenThemAreTwoOwners() {
        var draft = written("plan.csv", """
                Action,Responsibility,By when
                Walk the site with the map,Headteacher and Governors,May 2031
                Paint the steps of the hall,Head of Hall and Grounds,June 2031
                Order seed for the beds,Caretaker & SENCO,July 2031
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Walk the site with the map | Headteacher, Governors | 2031-05-31",
                        "Paint the steps of the hall | Head of Hall and Grounds | 2031-06-30",
                        "Order seed for the beds | Caretaker, SENCO | 2031-07-31");
    }

    @Test
    void aRowWithItsOwnNumberGoesOnWithNoSentenceAbove() {
        var draft = written("plan.html", """
                <table><tr><th>ITEM</th><th></th><th>BY WHOM</th><th>BY WHEN</th></tr>
                <tr><td>08/3031</td><td><p>a. Agree who looks after the boats</p><p>b. Find a day for the committee of the</p></td><td>Clerk</td><td>asap</td></tr>
                <tr><td>10/3031</td><td><p>a. Count the oars</p><p>b. Buy two</p></td><td>a. Ida Moss b. Clerk</td><td>asap</td></tr>
                <tr><td>12/3031</td><td>Tell the school</td><td>Clerk</td><td>asap</td></tr></table>
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Agree who looks after the boats | Clerk | asap",
                        "Find a day for the committee of the | Clerk | asap",
                        "Count the oars | Ida Moss | asap",
                        "Buy two | Clerk | asap",
                        "Tell the school | Clerk | asap");
    }

    @Test
    void theListThatMinutesDrawUpThemselvesIsComplete() {
        var draft = written("minutes.txt", MINUTES + """

                        Action\tBy whom\tBy when
                        Price for the tap\tTom Reed\tMay
                        Letter to the railway\tIda Moss\tApril
                        """);

        assertThat(promises(draft))
                .containsExactly(
                        "Price for the tap | Tom Reed | 2030-05-31", "Letter to the railway | Ida Moss | 2030-04-30");
    }

    @Test
    void aListOfTheLastMeetingLeavesWhatThisOneAgreed() {
        var draft = written("minutes.txt", MINUTES + """

                        Action\tBy whom\tProgress
                        Count the water butts\tTom Reed\tDone, there are nine
                        Thank the brewery\tIda Moss\tA card was sent
                        """);

        assertThat(promises(draft)).hasSize(5).contains("The Chair agreed to write to the railway. | The Chair | -");
    }

    @Test
    void timeMayBeWhenSomethingIsDone() {
        var draft = written(
                "plan.txt",
                "Objectives\tActions to be taken\tLead\tTime\n"
                        + "A dry hall\tMend the gutter\tCaretaker\tSummer 2031\n"
                        + "A warm hall\tBleed the radiators\tCaretaker\tOngoing\n");

        assertThat(promises(draft))
                .containsExactly(
                        "Mend the gutter | Caretaker | 2031-08-31", "Bleed the radiators | Caretaker | Ongoing");
    }

    @Test
    void termsOfReferencePromiseNothing() {
        var draft = written("terms.txt", """
                Ferry Lane School
                Terms of Reference for the Buildings Committee
                Present members: Ida Moss, Tom Reed
                1. Quorum
                The committee will meet each term. The Clerk will send the papers a week before.
                2. Duties
                The committee will look after the roof.
                """);

        assertThat(draft.commitments()).isEmpty();
        assertThat(draft.meeting()).isNull();
    }

    @Test
    void oneHeadingMayAskAtLength() {
        var draft = written("plan.html", """
                <table><tr><td>Desired outcome</td><td>Actions to meet the needs that were found? Which groups of pupils will benefit from them?</td>
                <td>Resources and costings</td><td>Staff lead</td><td>Review and impact</td></tr>
                <tr><td>All can swim</td><td>Book the baths each Friday</td><td>300</td><td>Tom Reed</td><td></td></tr>
                <tr><td colspan="5">A study of lakes says: "What helps a child who fears water is time, which schools seldom have."</td></tr>
                <tr><td>All can row</td><td>Borrow four boats</td><td>0</td><td>Ann Fern</td><td></td></tr></table>
                """);

        assertThat(promises(draft))
                .containsExactly("Book the baths each Friday | Tom Reed | -", "Borrow four boats | Ann Fern | -");
    }

    @Test
    void labelsThatShareAColonAreReadOnce() {
        var draft = written("minutes.txt", """
                Minutes of the Ferry Lane Allotments Committee
                COMMITTEE: Allotments     DATE: : 4 March 2030
                Present: Ida Moss (Chair), Tom Reed
                """);

        assertThat(Prose.meeting(draft).present()).containsExactly("Ida Moss (Chair)", "Tom Reed");
    }

    @Test
    void aListOfPeopleWithMarksTellsWhoCame() {
        var meeting = Prose.meeting(written("minutes.txt", """
                COMMITTEE        Full Governing Body             DATE            1 February 2031

                IDA MOSS            Co-opted      10/2035     P      P
                TOM REED            Parent        3/2034      P      S
                ANN FERN            Staff         12/2033     S      P
                """));

        assertThat(meeting.group()).isEqualTo("Full Governing Body");
        assertThat(meeting.present()).containsExactly("IDA MOSS", "ANN FERN");
        assertThat(meeting.apologies()).containsExactly("TOM REED");
    }

    @Test
    void aRotaIsNoPlan() {
        var draft = written(
                "rota.txt",
                "Week beginning\tTask\tWho\n3 July\tSet out the chairs\tIda Moss\n10 July\tWash up after lunch\tTom Reed\n");
        var hours = written(
                "hours.txt",
                "Task\tWho\tTime\nSet out the chairs\tIda Moss\t11.00\nWash up after lunch\tTom Reed\t13.30\n");

        assertThat(draft.commitments()).isEmpty();
        assertThat(hours.commitments()).isEmpty();
    }

    @Test
    void aReportToAMeetingIsNotItsMinutes() {
        var draft = written("plan.txt", """
                Report to the meeting of the Cabinet held on 4 May 2031

                Action\tWho\tBy when
                Mend the ramp\tWarden\tJune 2031
                Paint the hall\tCaretaker\tJuly 2031
                """);

        assertThat(draft.meeting()).isNull();
        assertThat(promises(draft)).hasSize(2);
    }

    @Test
    void theNameBehindAnOfficeIsAnotherOwner() {
        var draft = written("plan.txt", """
                Action\tWho\tBy when
                Mend the ramp\tCabinet Member for Housing, Dan Cole\tJune 2031
                Paint the hall\tDan Cole\tJuly 2031
                """);

        assertThat(draft.commitments().getFirst().owners()).hasSize(2);
    }

    @Test
    void oneQuotedRecommendationHidesNoPlan() {
        var draft = written("plan.html", """
                <p>Recommendation 2: Teach swimming early.</p><p>Response: The evidence shows that it helps.</p>
                <table><tr><th>Activity</th><th>Evidence</th><th>Challenge</th></tr>
                <tr><td>Book the baths each Friday</td><td>Swimmers learn young</td><td>1</td></tr>
                <tr><td>Borrow four boats from the club</td><td>Rowing makes friends</td><td>2</td></tr></table>
                """);

        assertThat(promises(draft))
                .containsExactly("Book the baths each Friday |  | -", "Borrow four boats from the club |  | -");
    }

    @Test
    void aCellThatTellsWhatWasDoneWithoutAYearLiesBehind() {
        var draft = written("minutes.txt", MINUTES + """

                        Action\tBy whom\tBy when
                        Price for the tap\tTom Reed\tCompleted 14 February
                        Letter to the railway\tIda Moss\tTo be completed by 14 February
                        """);

        assertThat(promises(draft))
                .containsExactly(
                        "Price for the tap | Tom Reed | 2030-02-14", "Letter to the railway | Ida Moss | 2031-02-14");
    }

    @Test
    void noneIsNoAction() {
        var draft = written("plan.html", """
                <table><tr><th>Feature</th><th>Actions to be taken</th><th>Person responsible</th><th>Date to complete actions by</th></tr>
                <tr><td>Storeys</td><td>None</td><td></td><td></td></tr>
                <tr><td>Lift</td><td>Renew the contract</td><td>Bursar</td><td>March 2032</td></tr></table>
                """);

        assertThat(promises(draft)).containsExactly("Renew the contract | Bursar | 2032-03-31");
    }

    @Test
    void byHeadsPeopleWhereNoOtherColumnHasThem() {
        var draft = written("plan.html", """
                <table><tr><th>Minute</th><th>Action</th><th>By</th><th>Outcome</th></tr>
                <tr><td>4(c)</td><td>Circulate the policy on leave</td><td>Chair</td><td>Completed</td></tr>
                <tr><td>5</td><td>Ask for the figures on attendance</td><td>Clerk</td><td>Still to come</td></tr></table>
                """);

        assertThat(draft.commitments())
                .extracting(DraftCommitment::owners)
                .containsExactly(List.of("Chair"), List.of("Clerk"));
    }

    @Test
    void aNarrowColumnCutsDaysAndWords() {
        var draft = written("plan.html", """
                <p>The Headteacher leads.</p>
                <table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>
                <tr><td>Ask for three quotes</td><td>Headteache r</td><td>31/12/203 1</td></tr>
                <tr><td>Write to the diocese</td><td>Headteacher</td><td>1.3.20 32</td></tr>
                <tr><td>Count the 12/31/203 4 books</td><td>Clerk</td><td>2/3/2032</td></tr></table>
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Ask for three quotes | Headteacher | 2031-12-31",
                        "Write to the diocese | Headteacher | 2032-03-01",
                        "Count the 12/31/2034 books | Clerk | 2032-03-02");
        assertThat(draft.healed())
                .extracting(healed -> healed.code() + " " + healed.before())
                .contains("split-date 31/12/203 1", "split-date 1.3.20 32", "split-word Headteache r");
    }

    @Test
    void aTableWhoseCellsStandInOtherColumnsIsDoubted() {
        var sound = written("plan.html", """
                <table><tr><th>Action</th><th>Lead</th><th>Due</th><th>Outcome</th></tr>
                <tr><td>Mend the gate at the weir</td><td>Clerk</td><td>May 2032</td><td>It shuts</td></tr>
                <tr><td>Rust survey meeting</td><td>Bursar</td><td>June 2032</td><td>No rust</td></tr>
                <tr><td>Order seed for the banks</td><td></td><td></td><td>Green banks</td></tr></table>
                """);
        var mixedUp = written("plan.html", """
                <table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>
                <tr><td>Mend the gate at the weir</td><td>Clerk</td><td>May 2032</td></tr>
                <tr><td>June 2032</td><td>Paint the railings</td><td></td></tr>
                <tr><td>Order seed for the banks</td><td>Clerk</td><td>May 2032</td></tr></table>
                """);

        assertThat(sound.commitments()).extracting(DraftCommitment::confidence).containsExactly(0.92, 0.92, 0.6);
        assertThat(mixedUp.commitments())
                .extracting(DraftCommitment::confidence)
                .containsExactly(0.3, 0.3, 0.3);
    }

    @Test
    void aYearOfTwoFiguresIsNotJoinedWithWhatStandsBehindIt() {
        var draft = written("plan.html", """
                <table><tr><th>Action</th><th>Lead</th><th>Progress</th></tr>
                <tr><td>Visit the mill</td><td>Clerk</td><td>Visited on 12/03/20 10:30</td></tr>
                <tr><td>Replace the posts</td><td>Clerk</td><td>Inspected 12/03/20 14 posts replaced</td></tr></table>
                """);

        assertThat(draft.healed()).isEmpty();
    }

    @Test
    void aLostApostropheIsNoCutWord() {
        var draft = written("plan.html", """
                <table><tr><th>Action</th><th>Lead</th></tr>
                <tr><td>Send the governors the governor's notes</td><td>Clerk</td></tr>
                <tr><td>Print the governor s report</td><td>Clerk</td></tr></table>
                """);

        assertThat(draft.healed()).isEmpty();
    }

    @Test
    void aDashOrOneWordWithSomebodyAndADayMakesNoTableDoubtful() {
        var draft = written("plan.html", """
                <table><tr><th>Action</th><th>Lead</th><th>Due</th></tr>
                <tr><td>Mend the gate at the weir</td><td>Clerk</td><td>May 2032</td></tr>
                <tr><td>Fencing</td><td>Clerk</td><td>March 2032</td></tr>
                <tr><td>-</td><td>Clerk</td><td>May 2032</td></tr>
                <tr><td>Order seed for the banks</td><td>Bursar</td><td>May 2032</td></tr></table>
                """);

        assertThat(draft.commitments()).extracting(DraftCommitment::confidence).containsOnly(0.92);
    }
}
