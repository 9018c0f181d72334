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

/** How those who came and those who did not are set out: with asterisks, in columns, in one line. */
class ListsOfPeopleTest {

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
    void namesWithAMarkAtTheEndOfTheirLinesNeedNoColumns() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of the Full Governing Body of Sallow End School
                Thursday 4th March 2031 at 6.00pm, in the library

                           Name              Initials Category           Attendance
                Ann Birch (Chair)      AB        Co-opted Present
                David Cole             DC        Parent      Present
                Ewa Drew (Headteacher) ED          Ex-officio Present (from 6.20pm)
                Flora Eden             FE        LA          Apologies

                1. Welcome
                The Chair opened the meeting. ED to bring the figures to the next meeting.
                2. Budget
                It was noted.
                """);

        assertThat(meeting(draft).present())
                .containsExactly("Ann Birch (Chair)", "David Cole", "Ewa Drew (Headteacher)");
        assertThat(meeting(draft).apologies()).containsExactly("Flora Eden");
    }

    @Test
    void labelsMayStandSideBySideAboveWhatBelongsToThem() {
        var draft = written("minutes.txt", """
                SALLOW END SCHOOL BOARD OF GOVERNORS

                COMMITTEE;                                                   DATE;
                Business Committee                                           4 March 2031

                Present: Ann Birch, David Cole

                BC 11/3031 Governors      To agree the visits:
                The Chair will draw up a list.
                BC 12/3031 Date of next meeting
                6 May 2031
                """);

        assertThat(meeting(draft).group()).isEqualTo("Business Committee");
        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2031, 3, 4));
    }

    @Test
    void apologiesOfSeveralStandInCellsSideBySide() {
        var draft = written("minutes.html", """
                <p>Minutes of the Sallow End Parish Council held on 4 March 2031</p>
                <table><tr><td>Present</td><td>Mr A Birch [AB] Chair</td><td>Mrs D Cole [DC]</td></tr>
                <tr><td>Apologies</td><td>Mr E Drew [ED]</td><td>Ms F Eden [FE]</td></tr></table>
                <p>1. Gate</p><p>AB to mend it.</p>
                """);

        assertThat(meeting(draft).apologies()).containsExactly("Mr E Drew [ED]", "Ms F Eden [FE]");
    }

    @Test
    void moreThanOneLineOfPeopleStandsBelowLabelsSideBySide() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Parish Council held on 4 March 2031

                Present:        Apologies:

                Ann Hale        Bob Pike

                Cat Wye         Dan Roe

                1. Gate
                Ann Hale agreed to mend the gate.
                """);

        assertThat(meeting(draft).present()).containsExactly("Ann Hale", "Cat Wye");
        assertThat(meeting(draft).apologies()).containsExactly("Bob Pike", "Dan Roe");
    }

    @Test
    void inOneLineNamesWithInitialsNeedNoLabel() {
        var draft = written("minutes.txt", """
                Page 1 of 9 Sallow End School Minutes of the Governing Body Virtual Meeting via Zoom 4 th March, 2031 at 6.00 pm Because of \
                the flood it had been agreed to meet so. Ann Birch (AB) Dan Cole (DC) Eve De Drew (EDD) Flo Eden (FE) Co-opted Governor, \
                Chair Parent Governor Headteacher Staff Governor In attendance: Guy Furze (GF) - Clerk ITEM MINUTES ACTION 1. Welcome There \
                were no apologies. 2. Declarations of Interest: There were none. 3. Flood The hall was wet.
                """);

        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(meeting(draft).group()).isEqualTo("Governing Body");
        assertThat(meeting(draft).present())
                .containsExactly("Ann Birch (AB)", "Dan Cole (DC)", "Eve De Drew (EDD)", "Flo Eden (FE)");
        assertThat(titles(meeting(draft))).containsExactly("Welcome", "Declarations of Interest", "Flood");
    }

    @Test
    void namesOfTwoWordsAPieceArePartedWhereAColumnLostItsLines() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Trust held on 4 March 2031

                Members: Ann Birch Dan Cole Eve Drew Dr Flo Eden

                1. Gate
                The gate is mended.

                2. Roof
                The roof is dry.
                """);

        assertThat(meeting(draft).present()).containsExactly("Ann Birch", "Dan Cole", "Eve Drew", "Dr Flo Eden");
    }

    @Test
    void thoseWhomTheNextSentenceAddsSentApologiesToo() {
        var draft = written("minutes.txt", """
                Minutes of the meeting of Sallow End Community Council held on 4 March 2031

                1          Present

                Councillors, Mr Guy Furze (Chair), Mrs Hal Ivy

                2          Apologies

                were received from: Councillors Mr Ann Birch & Mr Dan Cole. Also: County Councilor Mr Eve Flo Drew

                3          Gate

                The gate is mended.
                """);

        assertThat(meeting(draft).apologies())
                .containsExactly("Councillors Mr Ann Birch", "Mr Dan Cole", "County Councilor Mr Eve Flo Drew");
    }
}
