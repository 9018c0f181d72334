package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.meeting;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.titles;
import static uk.goldthread.intake.Prose.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.goldthread.intake.draft.Meeting;

/** Who was there, and who was not, in the many ways in which minutes and flattened minutes say it. */
class WhoMetTest {
    private static final String TITLE = "Minutes of the meeting of Sallow End Parish Council held on 4 March 2031\n\n";
    private static final String ITEMS = """

            1. Gate
            Cllr Birch agreed to mend the gate.

            2. Pond
            Nothing to report.
            """;

    private static Meeting met(String attendance) {
        return meeting(written("minutes.txt", TITLE + attendance + ITEMS));
    }

    @Test
    void aTitleMayNameTheDayTheHourAndThePlaceBehindTheBody() {
        var met = meeting(written("minutes.txt", """
                Sallow End Parish Council Meeting, 4th March 2031 - 7.00pm \u2013 Mill Hall

                Draft Minutes

                Present:

                Ann Birch
                Dan Cole

                Public members: two (with Fay Eden, who wrote the minutes,
                & Guy Finch who was later to join the Council)
                """ + ITEMS));

        assertThat(met.group()).isEqualTo("Sallow End Parish Council");
        assertThat(met.date()).isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINUTES OF SALLOW END PARISH COUNCIL MEETING\n\nHELD AT THE HALL at 7.30 pm\n\nTUESDAY 4 MARCH 2031\n\n",
                "Minutes of Sallow End Parish Council Meeting\n\nheld at the hall\n\nTuesday March 4th 2031\n\n",
                "Minutes of the 4 March meeting\n\nMinutes of the Sallow End Parish Council meeting held on\n\nTuesday 4th March 2031 in the hall\n\n",
                "Minutes of the March meeting of the Sallow End Parish Council\n\nHeld on 4 March 2031\n\n",
                "SALLOW END PARISH COUNCIL\n\nMinutes of the Ordinary Parish Council Meeting\n\n4th March 2031 at 7.30pm\n\n",
                "Minutes of March Sallow End Parish Council\n\nMinutes of the Meeting of the Sallow End Parish Council\n\nHeld on Tuesday 4th March 2031\n\n"
            })
    void theTitleMayGoOverLinesAndSayWhichMeetingItWas(String title) {
        var met = meeting(written("minutes.txt", title + "Present: Ann Birch, Dan Cole\n" + ITEMS));

        assertThat(met.group()).isEqualToIgnoringCase("Sallow End Parish Council");
        assertThat(met.date()).isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void aDayWithoutAYearIsNotWhenTheyMet() {
        var met = meeting(written(
                "minutes.txt",
                "Sallow End Parish Council\n\nMinutes of the meeting held on 4 March\n\nPresent: Ann Birch, Dan Cole\n"
                        + ITEMS));

        assertThat(met.date()).isNull();
    }

    @Test
    void thoseBehindAnAndArePeopleToo() {
        assertThat(met("Present: Ann Birch - Chair and Dan Cole - Treasurer\n").present())
                .hasSize(2);
        assertThat(met("Present:\nAnn Birch acting as chair\nDan Cole\n").present())
                .hasSize(2);
    }

    @Test
    void theClerkAloneInAttendanceIsNoMember() {
        var met = met("In attendance: Mrs Ann Birch (Clerk)\n");

        assertThat(met.present()).isEmpty();
        assertThat(met.attending()).containsExactly("Mrs Ann Birch (Clerk)");
    }

    @Test
    void minutesOfAnEarlierMeetingAreNotThoseThatLieHere() {
        var met = meeting(written(
                "minutes.txt",
                "Notes of the previous meeting of the Finance Committee are enclosed\n\n" + TITLE
                        + "Present: Ann Birch, Dan Cole\n" + ITEMS));

        assertThat(met.group()).isEqualTo("Sallow End Parish Council");
    }

    @Test
    void papersInTheSameParagraphAreNobody() {
        var met = met(
                "Present: Ann Birch (AB), Dan Cole (DC). Papers handed out: (i) Accounts; (ii) Plan (for approval), (iii) Map.\n");

        assertThat(met.present()).containsExactly("Ann Birch (AB)", "Dan Cole (DC)");
    }

    @Test
    void anOfficeBehindADashIsNotParted() {
        var met = met("""
                Present
                - Mr A Birch - Chair and voting member
                - Mrs D Cole - Roads and Paths Director and voting member of the board
                - Dr E Drew - Secretary, Office of the Director
                """);

        assertThat(met.present()).containsExactly("Mr A Birch - Chair and voting member", "Mrs D Cole", "Dr E Drew");
    }

    @Test
    void initialsMayStandFarBehindTheirName() {
        var met = met("Present:\n\nMs Ann Birch\n\nMr Dan Cole     (DC)\n\nMs Eve Drew\n");

        assertThat(met.present()).containsExactly("Ms Ann Birch", "Mr Dan Cole     (DC)", "Ms Eve Drew");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apologies ; Ann Birch , Dan Cole",
                "- Apologies: Ann Birch, Dan Cole",
                "Apologies Mrs Ann Birch, Mr Dan Cole",
                "Apologies          Mrs Ann Birch, Mr Dan Cole",
                "Cllr Ann Birch and Cllr Dan Cole sent apologies."
            })
    void aLabelMayHaveAnyMarkOrNone(String apologies) {
        var met = met("Present: Cllr Fay Eden, Cllr Guy Finch\n\n" + apologies + "\n");

        assertThat(met.apologies())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("Ann Birch"),
                        second -> assertThat(second).endsWith("Dan Cole"));
    }

    @Test
    void aLabelWithoutAMarkMayLeadToInitials() {
        assertThat(met("Present: Ann Birch (AB), Dan Cole (DC)\n\nApologies ED, FE\n")
                        .apologies())
                .containsExactly("ED", "FE");
    }

    @Test
    void whereNobodyIsCalledPresentThoseInAttendanceWere() {
        var met = met("In attendance: Cllr A Birch (Chair), Cllr D Cole and Cllr E Drew\n");

        assertThat(met.present()).containsExactly("Cllr A Birch (Chair)", "Cllr D Cole", "Cllr E Drew");
        assertThat(met.attending()).isEmpty();
        assertThat(met.chair()).isEqualTo("Cllr A Birch");
    }

    @Test
    void peopleWhoseHeadingWasLostWerePresentUpToTheClerk() {
        var met = met("""
                Ann Birch (AB), Dan Cole (DC), Eve Drew (ED)

                Fay Eden (FE) Clerk

                Guy Finch, Lengthsman
                """);

        assertThat(met.present()).containsExactly("Ann Birch (AB)", "Dan Cole (DC)", "Eve Drew (ED)");
        assertThat(met.attending()).contains("Fay Eden (FE) Clerk");
    }

    @Test
    void aPlaceIsNoListOfPeople() {
        assertThat(met("Church House\n\nLower Green\n").present()).isEmpty();
    }

    @Test
    void aLabelBehindAnotherWordNamesNoGroup() {
        var met = meeting(written("minutes.txt", """
                Annual General Meeting of the Sallow Valley Forum
                Wednesday 4 March 2031 in the hall

                Present: Cllr Ann Birch, Cllr Dan Cole

                1. Officers
                General Committee: Ann Birch and Dan Cole

                2. Pond
                Nothing to report.
                """));

        assertThat(met.group()).isEqualTo("Sallow Valley Forum");
    }

    @Test
    void aSentenceNamesNoGroup() {
        var met = meeting(written("minutes.txt", """
                Inaugural Meeting of the Sallow Community Council held in the hall on 4 March 2031

                Present: Ann Birch, Dan Cole

                - The community council adopted the new agreement.
                - It was agreed to continue the appointment of a convener.
                """));

        assertThat(met.group()).isEqualTo("Sallow Community Council");
    }

    @Test
    void initialsAloneBehindTheWordActionDoWhatWasSaidBefore() {
        var draft = written("minutes.txt", TITLE + """
                Present: Ann Birch (AB), Dan Cole (DC)

                1. Seats
                There has been no seat beside the village pond for many years. Prices for one will be obtained.
                Action AB

                2. Clerk
                The post is vacant, and it will be advertised.
                ACTIONS AB, DC

                3. Potholes
                Holes on Church Hill were raised. These are to be reported to the county council. Clerk to action
                """);

        assertThat(promises(draft))
                .containsExactly(
                        "Prices for one will be obtained. | AB | -",
                        "The post is vacant, and it will be advertised. | AB, DC | -",
                        "These are to be reported to the county council. | Clerk | -");
    }

    @Test
    void whatACouncilAsksOfSomebodyIsToBeDoneAndStandingPracticeIsNot() {
        var draft = written("minutes.txt", TITLE + """
                Present: Cllr Ann Birch, Cllr Dan Cole

                1. Interests
                Declarations of interest will be taken as and when they arise.

                2. Thanks
                The Council requested that the Clerk write to Mr Wells.
                It was agreed to continue the grant to the band.
                """);

        assertThat(promises(draft))
                .containsExactly("The Council requested that the Clerk write to Mr Wells. | the Clerk | -");
    }

    @Test
    void whatHeadsTheMinutesIsNoItem() {
        var draft = written("minutes.txt", """
                Sallow Surgery Patient Group
                Meeting held on 4 March 2031

                ATTENDEES

                Present:

                Ms Ann Birch

                Mr Dan Cole

                MINUTES

                Agenda Item

                Action

                OPENING HOURS

                The hours were read out and accepted.

                ANY OTHER BUSINESS

                There was none.
                """);

        assertThat(titles(meeting(draft))).containsExactly("OPENING HOURS", "ANY OTHER BUSINESS");
    }

    @Test
    void anOfficeInALineOfItsOwnBelongsToTheNameAboveIt() {
        var met = met("""
                Present

                Mr A Birch [AB]

                Headmaster

                Mrs D Cole [DC]

                Vice Chair

                Ms E Drew [ED]
                """);

        assertThat(met.present()).containsExactly("Mr A Birch [AB]", "Mrs D Cole [DC]", "Ms E Drew [ED]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting was quorate.",
                "Minutes should record whether or not the governing body consents to any absences"
            })
    void aSentenceBelowApologiesNamesNobody(String sentence) {
        assertThat(met("Present: Cllr Ann Birch, Cllr Dan Cole\n\nApologies\n\n" + sentence + "\n")
                        .apologies())
                .isEmpty();
    }
}
