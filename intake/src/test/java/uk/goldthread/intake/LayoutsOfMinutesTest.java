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

/** How minutes are laid out, by people and by the conversions that flatten them. */
class LayoutsOfMinutesTest {

    @Test
    void anAsteriskTellsWhichOfAllMembersCame() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Councillors: *Ann Birch (Chairman), *D Cole, E Drew, *Mrs F Eden

                * denotes present

                1. Apologies
                Apologies were received from E Drew.

                2. Gate
                Mrs Eden agreed to mend the gate.
                """);

        assertThat(meeting(draft).present()).containsExactly("Ann Birch (Chairman)", "D Cole", "Mrs F Eden");
        assertThat(meeting(draft).apologies()).containsExactly("E Drew");
        assertThat(meeting(draft).chair()).isEqualTo("Ann Birch");
    }

    @Test
    void anAsteriskMayTellWhoWasMissing() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Members: Cllr Birch, Cllr Cole*, Cllr Drew*, Cllr Eden

                (* = absent)

                1. Gate
                Cllr Eden agreed to mend the gate.

                2. Next meeting
                6 May 2031
                """);

        assertThat(meeting(draft).present()).containsExactly("Cllr Birch", "Cllr Eden");
        assertThat(meeting(draft).apologies()).containsExactly("Cllr Cole", "Cllr Drew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* denotes present", "*present", "(* present)", "* - present", "*: present"})
    void whatAnAsteriskSaysIsWrittenInSeveralWays(String key) {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Councillors: *Ann Birch, *D Cole, E Drew

                %s

                1. Gate
                E Drew agreed to mend the gate.
                """.formatted(key));

        assertThat(meeting(draft).present()).containsExactly("Ann Birch", "D Cole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* Apologies", "* Present", "*Apologies*", "* Apologies:"})
    void bulletsOfAnAgendaAreNoPeople(String bullet) {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Present: Cllr Ann Birch, Cllr Dan Cole

                Agenda

                %s

                * Matters arising

                * Weir Lane

                * Tom Reed

                * Ann Fern

                1. Gate
                Cllr Cole agreed to mend the gate.
                """.formatted(bullet));

        assertThat(meeting(draft).present()).containsExactly("Cllr Ann Birch", "Cllr Dan Cole");
        assertThat(meeting(draft).apologies()).doesNotContain("Weir Lane", "Tom Reed", "Ann Fern");
    }

    @Test
    void anAsteriskAtNobodyElseLeavesThoseWhoAreListed() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Present: Ann Birch, D Cole

                *E Drew, *F Eden

                * = absent

                1. Gate
                D Cole agreed to mend the gate.
                """);

        assertThat(meeting(draft).present()).contains("Ann Birch", "D Cole");
        assertThat(meeting(draft).apologies()).containsExactly("E Drew", "F Eden");
    }

    @Test
    void aRowMayHoldSeveralLabelsWithTheirWords() {
        var draft = written("minutes.html", """
                <p>Minutes of the Resources Committee</p>
                <table><tr><td>Committee: Resources</td><td>Date: 10 March 2031</td><td>Time: 6 pm</td></tr></table>
                <table><tr><td>Present:</td><td>Mr D Rowe (Chair)<br>Dr L Shaw</td></tr>
                <tr><td>Apologies:</td><td>Ms P Quist</td></tr></table>
                <p>1. Apologies</p><p>Apologies were accepted from Ms Quist.</p>
                <p>2. Budget</p><p>Mr Rowe will bring a forecast.</p>
                """);

        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(meeting(draft).apologies()).containsExactly("Ms P Quist");
        assertThat(promises(draft)).containsExactly("Mr Rowe will bring a forecast. | Mr Rowe | -");
    }

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
}
