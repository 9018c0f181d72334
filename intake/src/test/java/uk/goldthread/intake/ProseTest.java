package uk.goldthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.goldthread.intake.Prose.DOCUMENTS;
import static uk.goldthread.intake.Prose.latest;
import static uk.goldthread.intake.Prose.meeting;
import static uk.goldthread.intake.Prose.promises;
import static uk.goldthread.intake.Prose.read;
import static uk.goldthread.intake.Prose.titles;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.goldthread.intake.draft.Draft;
import uk.goldthread.intake.draft.DraftCommitment;
import uk.goldthread.intake.draft.Meeting;

/** What is promised in prose, by whom and by when; and what is only told. */
class ProseTest {
    @Test
    void minutesWithAColumnOfActionsAtTheRight() {
        var draft = read("parish-right-column.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "The Clerk will write to the county council by the end of June. | The Clerk | 2024-06-30",
                        "PY to measure the verge before the next meeting. | PY | before the next meeting");
        var meeting = meeting(draft);
        assertThat(meeting.group()).isEqualTo("HARROWFEN PARISH COUNCIL");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2024, 5, 14));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2024, 6, 11));
        assertThat(meeting.chair()).isEqualTo("Cllr M Orde");
        assertThat(meeting.present())
                .containsExactly("Cllr M Orde (Chair)", "Cllr P Yeo", "Cllr T Pryce", "Cllr S Lunt");
        assertThat(meeting.apologies()).containsExactly("Cllr Brand");
        assertThat(meeting.attending()).containsExactly("Mrs J Dale (Clerk)");
        assertThat(titles(meeting)).containsExactly("Apologies", "Highways", "Date of next meeting");
    }

    @Test
    void initialsBehindADashDoWhatTheSentenceSays() {
        var draft = read("parish-initials-behind-a-dash.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "The drain by the pump is blocked – ST & PQ to clear it | ST, PQ | -",
                        "Resolved – to ask the quarry for a meeting – DL to action | DL | -",
                        "Agreed – that the working party should write to the constabulary by 20 June | the working party | 2022-06-20");
        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2022, 5, 4));
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2022, 7, 6));
        assertThat(meeting(draft).chair()).isEqualTo("D.Lorne");
        assertThat(meeting(draft).apologies()).containsExactly("J.Bracken", "T.Sorley");
    }

    @Test
    void itemsMayBeNumberedLikeDays() {
        var draft = read("governors-numbers-like-days.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Action: CP to circulate the attendance figures by 3 December. | CP | 2010-12-03",
                        "It was agreed that PY would obtain three quotations before the next meeting. | PY | before the next meeting",
                        "the Clerk write to the local authority about the lettings policy; | the Clerk | -",
                        "the safeguarding policy be referred to the Premises Committee by the end of January 2011. |  | 2011-01-31");
        var meeting = meeting(draft);
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2010, 11, 18));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2011, 1, 20));
        assertThat(meeting.present()).hasSize(4).last().isEqualTo("Dr Imran Sohl (IS)");
        assertThat(meeting.items()).extracting(Meeting.Item::number).startsWith("18.11.1", "18.11.2", "18.11.3");
        assertThat(meeting.items().get(3).commitments()).containsExactly("c1");
    }

    @Test
    void ofWhatWasResolvedOnlyWhatSomebodyIsToDoIsPromised() {
        var draft = read("town-committee-resolved.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "(c) the Deputy Clerk be asked to write to all tenants by 30 April 2023; and | the Deputy Clerk | 2023-04-30",
                        "(d) officers obtain quotations for a new fence. | officers | -",
                        "She agreed to speak to the landlord of the Swan. | Cllr Amos | -",
                        "Cllr Wray offered to help with the switch-on. | Cllr Wray | -",
                        "The Town Clerk will report back to the next meeting. | The Town Clerk | to the next meeting");
        assertThat(meeting(draft).apologies()).containsExactly("Cllrs B Stone", "L Marsh");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2023, 5, 11));
        assertThat(meeting(draft).items().get(3).decisions()).contains("(a) the report be received;");
    }

    @Test
    void aLabelSaysThatWhatFollowsIsToBeDone() {
        var draft = read("partnership-notes.md");

        assertThat(promises(draft))
                .containsExactly(
                        "Action: OR to send the list of lamps to the county by Friday 14 June 2019. | OR | 2019-06-14",
                        "Action: JM and ST to meet the contractor. | JM, ST | -",
                        "NB will bring figures to the next meeting. | NB | to the next meeting");
        assertThat(meeting(draft).group()).isEqualTo("Safer Streets Partnership");
        assertThat(meeting(draft).chair()).isEqualTo("Jane Marlow");
    }

    @Test
    void whatIsToldAndListedAgainInATableIsPromisedOnce() {
        var draft = read("governors-action-table.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Send the committee a monthly statement of the supply budget | PL | Monthly",
                        "Walk the site and report | RN, ES | 2017-04-30");
    }

    @Test
    void sentencesPromiseByTheirShape() {
        var draft = read("parish-prose-promises.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Cllr Tarr confirmed that she would order a new seat. | Cllr Tarr | -",
                        "Cllr Bright will walk Footpath 9 with the warden before the end of August. | Cllr Bright | 2019-08-31",
                        "It was agreed that Cllrs Pell and Moss should meet the trustees in September. | Cllrs Pell, Moss | 2019-09-30",
                        "The Clerk to reply to Mrs Hart about the war memorial. | The Clerk | -",
                        "The Clerk was asked to obtain a price for cleaning it. | The Clerk | -");
        var meeting = meeting(draft);
        assertThat(meeting.group()).isEqualTo("OXLEAT PARISH COUNCIL");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2019, 7, 8));
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2019, 9, 9));
        assertThat(meeting.present()).hasSize(4);
        assertThat(meeting.apologies()).containsExactly("Cllr Dunn (holiday)");
        assertThat(titles(meeting)).contains("Apologies for absence", "Finance", "Play area", "Next meeting");
    }

    @Test
    void minutesInWelsh() {
        var draft = read("cofnodion.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "Gweithredu: Y Clerc i ysgrifennu at y Cyngor Sir erbyn 30 Ebrill 2024. | Y Clerc | 2024-04-30");
        assertThat(meeting(draft).present()).hasSize(3);
        assertThat(meeting(draft).apologies()).containsExactly("Y Cynghorydd Siân Bowen");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2024, 5, 14));
    }

    @Test
    void whatIsOverAndWhatIsOnlyDecidedIsNotPromised() {
        var draft = read("past-and-decisions-only.txt");

        assertThat(draft.commitments()).isEmpty();
        assertThat(meeting(draft).apologies()).isEmpty();
        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2018, 10, 2));
    }

    @Test
    void recommendationsHaveTheirAnswers() {
        var draft = read("government-response.txt");

        assertThat(answers(draft))
                .containsExactly(
                        "1 | accepted | The government accepts this recommendation.\nThe Agency will extend its warning service in 2025.",
                        "2 | rejected | The government does not accept this recommendation.\nFunding was settled in the last review.",
                        "3 | in-principle | The government accepts this recommendation in principle.\nGuidance will be published by spring 2025.",
                        "4 | in-part | Accepted in part.\nMaps will be published every two years.");
        assertThat(draft.commitments()).extracting(DraftCommitment::kind).containsOnly("recommendation");
        assertThat(promises(draft))
                .contains(
                        "The Environment Agency should send warnings to every household by December 2025. | The Environment Agency | 2025-12-31",
                        "Local authorities should train wardens, covering:\n- first aid; and\n- river safety. | Local authorities | 2025-05-31");
        assertThat(draft.meeting()).isNull();
    }

    @Test
    void numberedRecommendationsWithoutHeadingsHaveTheirAnswersToo() {
        assertThat(answers(read("response-in-principle.txt")))
                .containsExactly(
                        "1 | accepted | We accept this recommendation.\nFigures will appear on our website.",
                        "2 | in-part | We partially accept this recommendation.\nA matron will be employed at Eastgate only.",
                        "3 | noted | The Trust notes this recommendation.\nMoves are already rare.");
    }

    @Test
    void aReportListsWhatItRecommends() {
        assertThat(promises(read("scrutiny-report.txt")))
                .containsExactly(
                        "The Head of Libraries should publish opening hours for every branch by 1 September 2022. | The Head of Libraries | 2022-09-01",
                        "The Cabinet Member for Culture writes to the trustees about the van. | The Cabinet Member for Culture | -",
                        "That a survey of users be carried out each year. |  | -");
    }

    @Test
    void actionsMayBeHeadings() {
        var draft = read("plan-of-headed-actions.md");

        assertThat(promises(draft))
                .containsExactly(
                        "The Rivers Agency will publish water samples every week | The Rivers Agency | 2026-04-30",
                        "From September 2026, all mills will report what they discharge |  | From September 2026",
                        "Councils will open two new bathing places by 31 May 2027 | Councils | 2027-05-31");
        assertThat(draft.commitments())
                .extracting(DraftCommitment::theme)
                .last()
                .isEqualTo("Principle: share the river");
    }

    @Test
    void milestonesSayHowFarTheyHaveCome() {
        var draft = read("milestones-with-status.txt");

        assertThat(draft.commitments())
                .extracting(c -> c.reference() + " " + c.status() + " " + latest(c))
                .containsExactly(
                        "1.1 completed 2021-01-31", "1.2 in-progress 2021-03-31", "1.3 not-started 2021-12-31");
        assertThat(draft.commitments().getFirst().next()).hasSize(1);
    }

    @Test
    void aColumnOfInitialsSaysWhoDoesWhatTheRowTells() {
        var draft = read("governors-initials-column.html");

        assertThat(promises(draft))
                .containsExactly(
                        "CH to bring writing data for Year 4 to the next meeting. | CH | to the next meeting",
                        "DP will write up the visit and send it to the Clerk by 29 March. | DP | 2019-03-29",
                        "All governors to complete the online safety module before the end of term. | All | before the end of term");
        var meeting = meeting(draft);
        assertThat(meeting.present()).hasSize(5).first().isEqualTo("Ann Dell (AD) Chair");
        assertThat(meeting.apologies()).containsExactly("Hal Orr (HO)", "Ida Quayle (IQ)");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2019, 5, 21));
        assertThat(titles(meeting))
                .startsWith("Welcome and apologies", "Declarations of interest")
                .hasSize(8);
    }

    @Test
    void columnsByWhomAndByWhenGoWithTheSentencesOfTheItem() {
        var draft = read("governors-by-whom-by-when.html");

        assertThat(promises(draft))
                .containsExactly(
                        "The Head will provide a breakdown of attendance by class. | HT | 2012-09-13",
                        "Mr Lunt asked if the website would show the new dates and the School Secretary is to add them. | SS | 2012-06-29",
                        "Mrs Fay to seek quotes for a fixed tariff. | Mrs Fay | 2012-07-06",
                        "All governors to send preferred dates to the Clerk. | All | 2012-09-01");
        assertThat(meeting(draft).items())
                .extracting(Meeting.Item::number)
                .hasSize(9)
                .contains("21.6.5");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2012, 9, 13));
    }

    @Test
    void anAttendanceGridTellsWhoCame() {
        var meeting = meeting(read("governors-attendance-grid.html"));

        assertThat(meeting.present()).containsExactly("Jo Lander", "Kit Mason", "Mo Pitt");
        assertThat(meeting.apologies()).containsExactly("Lou Nash");
        assertThat(meeting.attending()).containsExactly("Oz Shah");
        assertThat(meeting.chair()).isEqualTo("Jo Lander");
        assertThat(meeting.group()).isEqualTo("Ravenhill Academy Local Governing Body");
        assertThat(titles(meeting)).hasSize(8).contains("Matters arising", "Next meeting");
    }

    @Test
    void titlesMayStandInCapitalsAtTheFrontOfParagraphs() {
        var draft = read("parish-titles-in-capitals.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "The Clerk was asked to write to the County Council about the sign at the crossroads, which has been down since July. | The Clerk | -",
                        "Mrs Ely will speak to Mr Tuck about the stile on footpath 4. | Mrs Ely | -",
                        "Mr Gow said that the flagpole rope is frayed; he will replace it before Remembrance Sunday. | Mr Gow | -");
        var meeting = meeting(draft);
        assertThat(meeting.present()).hasSize(5);
        assertThat(meeting.apologies()).containsExactly("Mr L Moy", "Mrs N Orme");
        assertThat(meeting.next()).isEqualTo(LocalDate.of(2016, 12, 5));
        assertThat(titles(meeting)).contains("FINANCE", "HIGHWAYS AND FOOTPATHS", "DATE OF NEXT MEETING");
    }

    @Test
    void aNameBeforeAPostIsOnePerson() {
        var draft = read("board-people-with-posts.txt");

        assertThat(promises(draft))
                .containsExactly(
                        "b) the Director of Public Health would bring the final version back to the Board in July 2018; and | the Director of Public Health | 2018-07-31",
                        "c) Healthwatch would run two workshops with carers. | Healthwatch | -",
                        "Jane Foley undertook to send the dates of the workshops to members. | Jane Foley | -",
                        "He would circulate the latest figures to the Board. | Tim Grove | -");
        assertThat(meeting(draft).present()).hasSize(5).contains("Mark Ellery, Director of Public Health");
        assertThat(meeting(draft).next()).isEqualTo(LocalDate.of(2018, 5, 16));
    }

    @Test
    void whatIsGrantedOrFearedAsksNobodyToDoAnything() {
        var draft = read("planning-decisions.txt");

        assertThat(draft.commitments()).isEmpty();
        assertThat(meeting(draft).date()).isEqualTo(LocalDate.of(2019, 6, 4));
        assertThat(meeting(draft).group()).isEqualTo("PLANNING COMMITTEE");
        assertThat(meeting(draft).items()).hasSize(5);
    }

    @Test
    void whoIsInstructedOrAskedIsToDoIt() {
        assertThat(promises(read("town-amenities-lists.html")))
                .contains(
                        "instruct the Town Clerk to seek a new cleaning contract from 1st April 2017; and | the Town Clerk | from 1st April 2017",
                        "ask Sedgemere Council to repair the roof. | Sedgemere Council | -",
                        "Cllr. Rowe will write to the volunteers to thank them. | Cllr. Rowe | -");
    }

    @Test
    void anAnswerMayAcceptInPartOrRejectUnderItsLabel() {
        assertThat(read("coast-response.html").commitments())
                .extracting(c -> c.reference() + " "
                        + Objects.requireNonNull(c.response()).verdict() + " " + c.owners())
                .containsExactly(
                        "1 accepted [The Agency]",
                        "2 in-part [The Department for Transport, the Home Office]",
                        "3 rejected []",
                        "4 in-principle []");
    }

    @Test
    void aListOfActionsSaysOnceWhatTheColumnBesideTheItemsNamesAgain() {
        var draft = read("governors-marks-by-meeting.html");

        assertThat(promises(draft))
                .containsExactly(
                        "Ask the builder for a second price for the ramp | Vic Wold | 2022-03-22",
                        "Send the fire log to all governors | Clerk | asap");
        assertThat(draft.commitments()).extracting(DraftCommitment::reference).containsExactly("31a/2122", "33/2122");
        var meeting = meeting(draft);
        assertThat(meeting.group()).isEqualTo("Premises Committee");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2022, 3, 9));
        assertThat(meeting.chair()).isEqualTo("Una Tarn");
        assertThat(meeting.present()).containsExactly("Una Tarn", "Wyn Yare");
        assertThat(meeting.apologies()).containsExactly("Vic Wold");
        assertThat(titles(meeting)).containsExactly("Declarations of interest", "Ramp", "Boiler", "Fire log");
    }

    @Test
    void nobodyIsReadOutOfWordsThatNameNobody() {
        var draft = read("parish-nobody-named.txt");

        var meeting = meeting(draft);
        assertThat(meeting.present()).containsExactly("R. Oake - Chairman", "Mrs. Pell");
        assertThat(meeting.apologies()).isEmpty();
        assertThat(promises(draft)).containsExactly("Salt bins - colours and sizes - clerk to order two. | clerk | -");
    }

    @Test
    void aTableOfProjectsBesideHeadedActionsHoldsNone() {
        assertThat(read("headed-actions-and-projects.md").commitments())
                .extracting(DraftCommitment::text)
                .containsExactly(
                        "Branch managers will open each library on one evening a week",
                        "The council will lend readers for the blind in every branch",
                        "The council will publish a yearly count of visits");
    }

    static List<String> documents() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void losesNoWordAndKnowsWhereEachPromiseStands(String document) throws IOException {
        var draft = read(document);

        assertThat(Words.lost(Files.readString(DOCUMENTS.resolve(document)), draft))
                .isEmpty();
        assertThat(draft.commitments()).allSatisfy(c -> assertThat(c.from()).isNotEmpty());
    }

    private static List<String> answers(Draft draft) {
        return draft.commitments().stream()
                .map(c -> c.reference() + " | "
                        + Objects.requireNonNull(c.response()).verdict() + " | "
                        + c.response().text())
                .toList();
    }
}
