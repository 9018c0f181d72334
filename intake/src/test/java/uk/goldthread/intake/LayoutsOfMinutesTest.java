package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.meeting;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.titles;
import static uk.goldthread.intake.Prose.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How minutes are laid out, by people and by the conversions that flatten them: where items begin and end. */
class LayoutsOfMinutesTest {

    @Test
    void titlesWithoutNumbersStandAboveWhatWasSaid() {
        var draft = written("minutes.html", """
                <p>Minutes of Sallow End Parish Council held on 6 February 2031</p>
                <p>Present: Cllr Birch, Cllr Cole</p>
                <p>Welcome<br>The Chairman welcomed everyone.</p>
                <p>Minutes of the meeting held on 9 January 2031<br>These were signed as a true record.</p>
                <p>Footpaths and verges<br>Cllr Cole agreed to walk the paths.</p>
                <p>Dates of next meetings<br>6 March 2031<br>3 April 2031</p>
                """);

        assertThat(titles(meeting(draft)))
                .containsExactly(
                        "Welcome",
                        "Minutes of the meeting held on 9 January 2031",
                        "Footpaths and verges",
                        "Dates of next meetings");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2031, 3, 6));
    }

    @Test
    void aTitleBehindASentenceIsNotItsRest() {
        var draft = written("minutes.txt", """
                Minutes of Sallow End Parish Council held on 6 February 2031
                Present: Cllr Birch, Cllr Cole
                Welcome and apologies
                The Chairman welcomed everyone and an apology was sent by Cllr Drew for his absence.
                Footpaths and verges
                Two stiles were found to be broken and one sign had fallen into the brook below it.
                                          ACTION: BC to report these to the county council
                The gateway scheme at the end
                Members liked the white gates that had been drawn, and the flowers planted by them.
                Finance
                The balance was read out by the Clerk, who had made all payments that were due.
                """);

        assertThat(titles(meeting(draft)))
                .containsExactly(
                        "Welcome and apologies", "Footpaths and verges", "The gateway scheme at the end", "Finance");
        assertThat(promises(draft)).containsExactly("ACTION: BC to report these to the county council | BC | -");
    }

    @Test
    void numbersThatStandAloneGoBackToTheirTitles() {
        var draft = written("minutes.txt", """
                Minutes of Sallow End Parish Council held on 6 February 2031

                Present: Cllr Birch, Cllr Cole

                18.2.1

                Apologies
                There were none.

                18.2.2

                Footpaths
                Cllr Cole agreed to walk the paths.

                18.2.3

                Date of next meeting
                6 March 2031
                """);

        assertThat(meeting(draft).items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly("18.2.1 Apologies", "18.2.2 Footpaths", "18.2.3 Date of next meeting");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2031, 3, 6));
    }

    @Test
    void aTableOfMinutesMayHaveNoHeadingOverWhatWasSaid() {
        var draft = written("minutes.html", """
                <p>Minutes of the Governing Body of Ferry Lane School, 18 November 2031</p>
                <p>Present: Ann Birch, Carl Drew</p>
                <table><tr><th>Item</th><th></th><th>By whom</th><th>By when</th></tr>
                <tr><td>18.11.1</td><td>Welcome<br>The Chair welcomed all.</td><td></td><td></td></tr>
                <tr><td>18.11.2</td><td>Minutes<br>These were confirmed.</td><td></td><td></td></tr>
                <tr><td>18.11.3</td><td>Premises<br>The roof leaks again. Ann Birch to find a roofer.</td><td>AB</td><td>6.12.2031</td></tr>
                <tr><td>18.11.4</td><td>Next meeting<br>27 January 2032</td><td></td><td></td></tr></table>
                """);

        assertThat(titles(meeting(draft))).containsExactly("Welcome", "Minutes", "Premises", "Next meeting");
        assertThat(promises(draft)).containsExactly("Ann Birch to find a roofer. | AB | 2031-12-06");
    }

    @Test
    void titlesMayStandAtTheSideOfWhatWasSaid() {
        var draft = written("minutes.txt", """
                SALLOW END PARISH COUNCIL
                Minutes of the meeting held on Tuesday 4 March 2031 in the chapel
                Present: Cllrs Ann Birch (Chairman), D Cole and E Drew

                61 Apologies for           Cllr F Eden (away). Accepted.
                   absence
                62 Footpaths and           The stile at the mill is broken. Cllr Cole agreed
                   bridges                 to ask the farmer for wood.

                                           A plank is loose.
                63 Correspondence A letter from the school was read. Cllr Drew to
                                  answer it before Easter.
                64 Date of next         Tuesday 6 May 2031
                      meeting
                The Chairman closed the meeting at nine and thanked everybody who had come.
                """);

        assertThat(titles(meeting(draft)))
                .containsExactly(
                        "Apologies for absence", "Footpaths and bridges", "Correspondence", "Date of next meeting");
        assertThat(promises(draft))
                .containsExactly(
                        "Cllr Cole agreed to ask the farmer for wood. | Cllr Cole | -",
                        "Cllr Drew to answer it before Easter. | Cllr Drew | 2031-04-13");
        assertThat(meeting(draft).apologies()).containsExactly("Cllr F Eden (away)");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @Test
    void theNumbersOfParagraphsStandBesideThemInOneCell() {
        var draft = written("minutes.html", """
                <p>Minutes of the Sallow End Governing Body held on 4 March 2031</p>
                <p>Present: Ann Birch, David Cole</p>
                <p>In attendance: Gwen Fox (Business Manager), Hal Sett (Clerk)</p>
                <table><tr><td></td><td></td><td>Action</td></tr>
                <tr><td><p>1</p><p>1.1</p><p>1.2</p></td><td><p>Welcome</p><p>All were welcomed.</p><p>The Clerk to write to the diocese.</p></td><td>Clerk</td></tr>
                <tr><td>2</td><td><p>Budget</p><p>It was noted.</p></td><td></td></tr></table>
                """);

        assertThat(titles(meeting(draft))).containsExactly("Welcome", "Budget");
        assertThat(promises(draft)).containsExactly("The Clerk to write to the diocese. | The Clerk | -");
        assertThat(meeting(draft).attending()).containsExactly("Gwen Fox (Business Manager)", "Hal Sett (Clerk)");
    }

    @Test
    void marksMayStandWithinAnItemWhoseTitleStandsAtItsSide() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                1  Apologies      Received and accepted by all who came
                                  to this meeting of the board
                   Ann Hale       Present
                   Bob Pike       Present
                   Cat Wye        Present
                2  Minutes        The minutes of the last meeting were
                                  agreed as a true record
                3  Reports        The report of the clerk was read
                                  and noted by all
                """);

        assertThat(meeting(draft).present()).containsExactly("Ann Hale", "Bob Pike", "Cat Wye");
    }

    @Test
    void aTitleOfAnyLengthIsRead() {
        var walked = "and the paths of the parish were walked and talked about ".repeat(3_400);
        var draft = written("minutes.txt", """
                A meeting of the Sallow End Parish Council was held on 4 March 2031 %s

                1. Gate
                Ann Hale agreed to mend the gate.
                """.formatted(walked));

        assertThat(meeting(draft).group()).isEqualTo("Sallow End Parish Council");
    }

    @Test
    void aNumberWithBlanksIsKeptWhole() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031
                Present: Ann Hale, Bob Pike

                1. Hall
                The hall can be hired for parties again.
                Phone\t0191 232 5000
                Letters\tThe Hall, Sallow End

                2. Gate
                Ann Hale agreed to mend the gate.
                """);

        assertThat(meeting(draft).items().getFirst().text()).contains("0191 232 5000");
    }

    @Test
    void numbersOfTheMiddleOfTheirRowsGoBackAboveWhatWasSaid() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of the Sallow End Hall Committee held on 4 March 2031
                Present: Ann Birch (AB), Dan Cole (DC)
                Apologies
                1
                Nobody was missing.
                Kettle and urn
                The urn leaks. DC to have the urn mended before the fair, since the
                2
                caterers need it.
                Accounts
                3 The balance was read out and accepted.
                AB to send the accounts to the bank.
                Next meeting
                4
                6 May 2031.
                """);

        assertThat(meeting(draft).items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly("1 Apologies", "2 Kettle and urn", "3 Accounts", "4 Next meeting");
        assertThat(promises(draft))
                .containsExactly(
                        "DC to have the urn mended before the fair, since the caterers need it. | DC | -",
                        "AB to send the accounts to the bank. | AB | -");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @Test
    void minutesInOneLineHaveTheirTitlePeopleAndItems() {
        var draft = written("minutes.txt", """
                Page 1 of 9 Sallow End School Minutes of a meeting of the full governing body held on Tuesday, 4 th March 2031 at \
                6 p.m. in the library, of which notice had been given to everybody. Present: Mrs A Birch (Chair), Mr D Cole (DC), Ms E Drew \
                In attendance: Mr F Eden (Clerk) 1. APOLOGIES FOR ABSENCE An apology was received from Mr G Furze. 2. FENCE The fence had \
                fallen. Mr D Cole to order a new one. A second sentence says nothing that matters to anybody.
                """);

        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(meeting(draft).present()).containsExactly("Mrs A Birch (Chair)", "Mr D Cole (DC)", "Ms E Drew");
        assertThat(meeting(draft).apologies()).containsExactly("Mr G Furze");
        assertThat(titles(meeting(draft))).containsExactly("APOLOGIES FOR ABSENCE", "FENCE");
        assertThat(promises(draft)).containsExactly("Mr D Cole to order a new one. | Mr D Cole | -");
    }

    @Test
    void numbersOfItemsMayHaveALetterAndAYear() {
        var draft = written("minutes.txt", """
                Draft minutes of the meeting held on 4 March 2031

                Present: Ann Birch (AB), Dan Cole (DC)

                41a/31 Apologies: None received

                41b/31   Declarations of Interest: None declared.

                42/31    Finance:

                The accounts were read.

                43/31    Hedges:

                The hedge is tall.
                """);

        assertThat(titles(meeting(draft)))
                .containsExactly("Apologies", "Declarations of Interest", "Finance", "Hedges");
    }

    @Test
    void aYearBeforeAMonthNumbersNoItem() {
        var draft = written("minutes.txt", """
                2031 March Minutes

                Minutes of the Annual General Meeting held on 4 March 2031

                Present: Councillors Ann Birch and D Cole
                Also Present: Councillors E Drew, Flo Eden and G Furze (Clerk to the Council)

                1. ELECTION OF CHAIR
                Ann Birch was elected.

                2. HEDGE
                The hedge is tall.
                """);

        assertThat(titles(meeting(draft))).containsExactly("ELECTION OF CHAIR", "HEDGE");
        assertThat(draft.commitments()).isEmpty();
    }

    @Test
    void anAgendaAboveTheMinutesHasNoItems() {
        var draft = written("minutes.txt", """
                Minutes of the Full Governing Body Meeting
                held on 4 March 2031
                Attendees: Ann Birch (Chair), Dan Cole (Headteacher)
                1. Apologies for absence
                2. Declarations of interest
                3. Budget for the spring
                4. Other business
                1. Apologies for absence
                None were received.
                2. Declarations of interest
                There were none.
                3. Budget for the spring
                The budget was read.
                """);

        assertThat(titles(meeting(draft)))
                .containsExactly("Apologies for absence", "Declarations of interest", "Budget for the spring");
    }

    @Test
    void bulletsThatWereNumbersBeginItems() {
        var draft = written("minutes.txt", """
                Parish Council meeting on Tuesday 4th March 2031 at 8 p.m.
                - MEMBERS PRESENT
                Mr A Birch (Chairman), Mrs D Cole
                - APOLOGIES FOR ABSENCE
                Mr E Drew (work)
                - MINUTES OF PREVIOUS MEETING
                The minutes had been circulated.
                - DECLARATION OF INTEREST
                None
                - MATTERS ARISING
                The sign had been put up in the lane.
                5. Mole traps
                The council spoke about traps.
                """);

        assertThat(titles(meeting(draft)))
                .contains("MINUTES OF PREVIOUS MEETING", "DECLARATION OF INTEREST", "MATTERS ARISING", "Mole traps")
                .doesNotContain("None");
    }

    @Test
    void theNumberOfAnItemMayHaveThatOfItsPartBelowIt() {
        var draft = written("minutes.txt", """
                MINUTES OF THE MEETING OF SALLOW END PARISH COUNCIL
                HELD IN THE HALL ON TUESDAY 4th MARCH 2031
                Present were:
                Cllr A Birch (Chair), Cllr D Cole and the Clerk.
                1.
                APOLOGIES
                Apologies were received from Cllr E Drew who was on holiday and Cllr Miss F Eden who was ill.
                Guy Furze had also sent his apologies.
                2.
                2.1
                URGENT ITEMS
                There were none.
                3.
                3.1.1
                INTERESTS
                Nobody had any.
                """);

        assertThat(meeting(draft).present()).containsExactly("Cllr A Birch (Chair)", "Cllr D Cole");
        assertThat(meeting(draft).apologies()).containsExactly("Cllr E Drew", "Cllr Miss F Eden", "Guy Furze");
        assertThat(titles(meeting(draft))).hasSize(3).first().isEqualTo("APOLOGIES");
    }

    @Test
    void theDayOfATitleMayStandAloneBelowIt() {
        var draft = written("minutes.txt", """
                Annual General Meeting of the Sallow End Community Forum
                Tuesday 4th March 2031 @ 19:00 in the hall
                1) Welcome
                Everybody was welcomed.
                2) Report
                The year was told.
                """);

        assertThat(meeting(draft).group()).isEqualTo("Sallow End Community Forum");
        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void aTitleThatNamesTheBodyInFullIsPreferred() {
        var draft = written("minutes.txt", """
                Sallow End Residents' Association
                Committee meeting, Tuesday 4th March 2031
                Present: Ann Birch (chair), Dan Cole

                1. Gate
                The gate is mended.

                2. Working group
                The group met twice.
                """);

        assertThat(meeting(draft).group()).isEqualTo("Sallow End Residents' Association");
    }
}
